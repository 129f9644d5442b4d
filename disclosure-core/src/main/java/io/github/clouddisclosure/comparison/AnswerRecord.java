package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Requirement;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.markup.TableText;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer of one service, flat, as databases and data frames take it. Each field has one type in every record.
 *
 * @param service the name of the service (35.1); where it states none, the source
 * @param source what the disclosure was read from, as the caller calls it: it tells services of one name apart
 * @param number the official number
 * @param row the id of the row: {@code 48.1}
 * @param section the key of the section; empty for 1.1, which is in none
 * @param requirement 必須 or 選択
 * @param state what kind of answer there is
 * @param choice yes, no or conditional, if the row asks for that and it was stated
 * @param value the number that was stated as the answer, or as the detail of a yes
 * @param date the day that was stated; empty for a year or a month alone
 * @param text the answer as the official table prints it; empty if there is none. An answer about a person
 *     ({@link GuidelineRow#isPersonal()}) is no matter of comparison and always empty here.
 */
public record AnswerRecord(
        String service,
        String source,
        int number,
        String row,
        Optional<String> section,
        Requirement requirement,
        AnswerState state,
        Optional<Choice> choice,
        Optional<ComparableNumber> value,
        Optional<LocalDate> date,
        Optional<String> text) {
    /** Checks that nothing is null. */
    public AnswerRecord {
        requireNonNull(service, "service");
        requireNonNull(source, "source");
        requireNonNull(row, "row");
        requireNonNull(section, "section");
        requireNonNull(requirement, "requirement");
        requireNonNull(state, "state");
        requireNonNull(choice, "choice");
        requireNonNull(value, "value");
        requireNonNull(date, "date");
        requireNonNull(text, "text");
    }

    /**
     * The records of a disclosure. Supplementary rows have none.
     *
     * @param source what it was read from
     * @param disclosure the disclosure
     * @param rows the rows to take
     * @param locale the language of the text: Japanese for a Japanese locale, English for every other
     * @return one record for each row, in their order
     */
    public static List<AnswerRecord> of(String source, Disclosure disclosure, List<GuidelineRow> rows, Locale locale) {
        requireNonNull(source, "source");
        String service = ServiceName.of(disclosure, source);
        List<AnswerRecord> records = new ArrayList<>(rows.size());
        for (GuidelineRow row : rows) {
            records.add(of(service, source, row, disclosure.answer(row), locale));
        }
        return records;
    }

    private static AnswerRecord of(String service, String source, GuidelineRow row, Answer<?> answer, Locale locale) {
        Optional<Choice> choice = Optional.empty();
        Optional<ComparableNumber> number = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        if (answer instanceof Stated<?> stated) {
            if (stated.get() instanceof YesNo<?> yesNo) {
                choice = Optional.of(yesNo.choice());
                number = yesNo.detail().flatMap(detail -> number(row.detail().orElse(AnswerKind.TEXT), detail));
            } else {
                number = number(row.kind(), stated.get());
                date = date(stated.get());
            }
        }
        boolean hasText = answer.isAnswered() && !row.isPersonal();
        return new AnswerRecord(
                service,
                source,
                row.number(),
                row.id(),
                row.section().key().isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.section().key()),
                row.requirement(),
                AnswerState.of(answer),
                choice,
                number,
                date,
                hasText ? Optional.of(TableText.of(AnswerText.write(row, answer, locale))) : Optional.empty());
    }

    private static Optional<ComparableNumber> number(AnswerKind kind, Object value) {
        return ComparableNumber.of(kind, value);
    }

    private static Optional<LocalDate> date(Object value) {
        return value instanceof PartialDate date && date.isComplete() ? Optional.of(date.earliest()) : Optional.empty();
    }

    /** {@return the record as one line of JSON Lines, without its end; see {@link JsonLines}} */
    public String toJson() {
        return JsonLines.line(this);
    }

    /** {@return the source, the row and the state, without the text} */
    @Override
    public String toString() {
        return source + ": " + row + ' ' + state.code();
    }
}
