package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import java.util.Locale;
import java.util.Optional;

/** How an answer changed. */
final class AnswerChange {
    private AnswerChange() {}

    static Optional<ChangeKind> of(GuidelineRow row, Answer<?> before, Answer<?> after) {
        if (before.equals(after)) {
            return isSameSource(row, before, after) ? Optional.empty() : Optional.of(ChangeKind.WORDING);
        }
        boolean oneIsWords = saysSomething(before)
                && saysSomething(after)
                && before instanceof Described != after instanceof Described;
        if (oneIsWords) {
            return Optional.of(
                    Wording.isSame(written(row, before), written(row, after)) ? ChangeKind.WORDING : ChangeKind.VALUE);
        }
        return Optional.of(of(before, after));
    }

    /** The change from an answer to another one that is not equal. */
    static ChangeKind of(Answer<?> before, Answer<?> after) {
        if (before.getClass() == after.getClass()) {
            return withinState(before, after);
        } else if (after instanceof Unanswered) {
            return ChangeKind.WITHDRAWN;
        } else if (after instanceof Withheld) {
            return ChangeKind.WITHHELD;
        } else if (before instanceof Withheld) {
            return after instanceof NotApplicable ? ChangeKind.NOT_APPLICABLE : ChangeKind.RELEASED;
        } else if (after instanceof NotApplicable) {
            return ChangeKind.NOT_APPLICABLE;
        }
        return saysSomething(before) ? ChangeKind.VALUE : ChangeKind.ANSWERED;
    }

    private static ChangeKind withinState(Answer<?> before, Answer<?> after) {
        if (before instanceof Described<?> words) {
            return Wording.isSame(words.text(), ((Described<?>) after).text()) ? ChangeKind.WORDING : ChangeKind.VALUE;
        }
        boolean sameValue = before.value().equals(after.value()) || Wording.isSameValue(before.value(), after.value());
        boolean sameNote = Wording.isSame(before.note().orElse(""), after.note().orElse(""));
        return !sameValue ? ChangeKind.VALUE : sameNote ? ChangeKind.WORDING : ChangeKind.NOTE;
    }

    /** Whether equal answers were read from the same text; a text that is not known is what a table would show. */
    private static boolean isSameSource(GuidelineRow row, Answer<?> before, Answer<?> after) {
        return before.sourceText().equals(after.sourceText())
                || source(row, before).equals(source(row, after));
    }

    private static String source(GuidelineRow row, Answer<?> answer) {
        return answer.sourceText().orElseGet(() -> written(row, answer));
    }

    private static String written(GuidelineRow row, Answer<?> answer) {
        return AnswerText.write(row, answer, Locale.JAPANESE);
    }

    private static boolean saysSomething(Answer<?> answer) {
        return answer instanceof Stated || answer instanceof Described;
    }
}
