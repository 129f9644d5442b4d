package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.PostalAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the text of a cell as the answer that its row asks for, and writes such an answer. The text that an answer was
 * read from is never lost.
 */
public final class AnswerText {
    private AnswerText() {}

    public static Answer<?> read(GuidelineRow row, String text) {
        Optional<LabelledRemark> labelled = LabelledRemark.in(text);
        if (labelled.isEmpty()) {
            return readAll(row, text);
        }
        LabelledRemark remark = labelled.get();
        if (remark.remark().isEmpty()) {
            return row.kind() == AnswerKind.TEXT
                    ? Stated.of(remark.before()).withSourceText(text)
                    : new Described<>(text);
        }
        return withRemark(readAll(row, remark.before()), remark.remark(), text).orElseGet(() -> readAll(row, text));
    }

    /** The answer with the remark, or empty if it already has one. */
    private static Optional<Answer<?>> withRemark(Answer<?> answer, String remark, String text) {
        return answer instanceof TypedAnswer<?> typed && typed.note().isEmpty()
                ? Optional.of(typed.withNote(remark).withSourceText(text))
                : Optional.empty();
    }

    private static Answer<?> readAll(GuidelineRow row, String text) {
        if (text.isEmpty()) {
            return Unanswered.instance();
        }
        Optional<TypedAnswer<?>> state = StateWords.read(text);
        if (state.isPresent()) {
            return state.get();
        } else if (row.kind() == AnswerKind.TEXT) {
            return Stated.of(text);
        }
        Optional<? extends Stated<?>> value =
                row.kind().isChoice() ? YesNoText.read(row, text) : ValueText.read(row.kind(), text);
        if (value.isEmpty()) {
            return new Described<>(text);
        }
        return holds(row.kind(), value.get(), text) ? value.get() : value.get().withSourceText(text);
    }

    /** Whether the value alone gives the text, so that the text need not be kept. */
    private static boolean holds(AnswerKind kind, Stated<?> answer, String text) {
        return answer.note().isEmpty()
                && switch (kind) {
                    case DATE, CORPORATE_NUMBER, URL -> text.equals(answer.get().toString());
                    case POSTAL_ADDRESS -> answer.get().equals(PostalAddress.of(text));
                    case COUNT -> isPlain((Count) answer.get(), text);
                    case TEXT, CONTACT, NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION, YES_NO, CAN_DISCLOSE -> false;
                    case MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION, DATA_RATE -> false;
                };
    }

    private static boolean isPlain(Count count, String text) {
        return count.equals(Count.of(count.number())) && text.equals(Long.toString(count.number()));
    }

    /** The answer as a reader of a language expects it. */
    public static String write(GuidelineRow row, Answer<?> answer, Locale locale) {
        return locale.getLanguage().equals("ja") ? JapaneseAnswer.write(row, answer) : EnglishAnswer.write(row, answer);
    }
}
