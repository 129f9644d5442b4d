package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.markup.TableText;
import io.github.clouddisclosure.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A service as a column of a comparison. It keeps what the comparison shows, not the whole disclosure.
 *
 * @param name the name of the service (35.1); where it states none, the source
 * @param source what the disclosure was read from, as the caller calls it
 * @param counts how many of the compared rows are answered
 * @param answers the answers in the compared rows, in their order
 */
public record ComparedService(String name, String source, RowCounts counts, List<ComparedAnswer> answers) {
    /** Takes a copy of the answers. */
    public ComparedService {
        requireNonNull(name, "name");
        requireNonNull(source, "source");
        requireNonNull(counts, "counts");
        answers = List.copyOf(answers);
    }

    /**
     * Takes from a disclosure what is compared. Of an answer about a person ({@link
     * GuidelineRow#isPersonal()}), that is only whether there is one, and yes or no if it says so.
     *
     * @param source what it was read from
     * @param disclosure the disclosure
     * @param rows the rows to compare
     * @param locale the language of the texts: Japanese for a Japanese locale, English for every other
     * @return the column
     */
    public static ComparedService of(String source, Disclosure disclosure, List<GuidelineRow> rows, Locale locale) {
        List<ComparedAnswer> answers = new ArrayList<>(rows.size());
        for (GuidelineRow row : rows) {
            answers.add(answer(row, disclosure, locale));
        }
        return new ComparedService(ServiceName.of(disclosure, source), source, RowCounts.of(disclosure, rows), answers);
    }

    private static ComparedAnswer answer(GuidelineRow row, Disclosure disclosure, Locale locale) {
        Answer<?> answer = row.isPersonal()
                ? withoutWords(disclosure.answer(row), ComparisonWords.NOT_SHOWN.in(locale))
                : disclosure.answer(row);
        return new ComparedAnswer(answer, TableText.of(AnswerText.write(row, answer, locale)));
    }

    private static Answer<?> withoutWords(Answer<?> answer, String instead) {
        if (answer instanceof Stated<?> stated && stated.get() instanceof YesNo<?> yesNo) {
            return Stated.of(YesNo.of(yesNo.choice()));
        }
        return switch (AnswerState.of(answer)) {
            case STATED, DESCRIBED -> Stated.of(instead);
            case WITHHELD -> Withheld.plain();
            case NOT_APPLICABLE -> NotApplicable.plain();
            case UNANSWERED -> Unanswered.instance();
        };
    }

    /** {@return the name, the source and the counts} */
    @Override
    public String toString() {
        return name + " (" + source + "): " + counts;
    }
}
