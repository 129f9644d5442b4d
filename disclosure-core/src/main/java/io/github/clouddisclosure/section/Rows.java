package io.github.clouddisclosure.section;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.GuidelineItem;

/** What the row tables of all sections have in common. */
final class Rows {
    private Rows() {}

    static void checkType(GuidelineItem item, Answer<?> answer) {
        if (requireNonNull(answer, item.property()) instanceof Stated<?> stated) {
            item.checkType(stated.get());
        }
    }

    @SuppressWarnings("unchecked") // checkType(…) has looked at the value
    static <T> Answer<T> cast(Answer<?> answer) {
        return (Answer<T>) answer;
    }

    static IllegalArgumentException unknown(String section, GuidelineItem item) {
        return new IllegalArgumentException("row " + item.id() + " (" + item.key() + ") is not in section " + section);
    }
}
