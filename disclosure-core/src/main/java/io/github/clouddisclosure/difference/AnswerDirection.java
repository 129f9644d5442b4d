package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerOrder;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.YesNo;

/** Whether a changed answer gives a reader less or more: by what is said at all, then by the order of its row. */
final class AnswerDirection {
    private AnswerDirection() {}

    static Direction of(GuidelineRow row, ChangeKind kind, Answer<?> before, Answer<?> after) {
        boolean bothStated = kind == ChangeKind.VALUE && before instanceof Stated && after instanceof Stated;
        return bothStated ? ofValues(row, (Stated<?>) before, (Stated<?>) after) : of(before, after);
    }

    /** By what is said at all; 該当なし says that there is nothing to say. */
    static Direction of(Answer<?> before, Answer<?> after) {
        return Direction.of(Boolean.compare(isDisclosed(after), isDisclosed(before)));
    }

    private static boolean isDisclosed(Answer<?> answer) {
        return !(answer instanceof Unanswered || answer instanceof Withheld);
    }

    private static Direction ofValues(GuidelineRow row, Stated<?> before, Stated<?> after) {
        if (isDetailAlone(before, after)) {
            return Direction.of(Boolean.compare(hasDetail(after), hasDetail(before)));
        } else if (row.answerOrder().isEmpty()) {
            return Direction.NEUTRAL;
        }
        Direction direction = Direction.of(ValueOrder.compare(after.get(), before.get()));
        return row.answerOrder().get() == AnswerOrder.HIGHER ? direction : direction.opposite();
    }

    /** Whether all that changed is that the detail of a choice was given or left out; it may be in a changed remark. */
    private static boolean isDetailAlone(Stated<?> before, Stated<?> after) {
        return before.get() instanceof YesNo<?> old
                && after.get() instanceof YesNo<?> now
                && old.choice() == now.choice()
                && hasDetail(before) != hasDetail(after)
                && before.note().equals(after.note());
    }

    private static boolean hasDetail(Stated<?> answer) {
        return answer.get() instanceof YesNo<?> yesNo && yesNo.detail().isPresent();
    }
}
