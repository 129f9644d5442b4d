package io.github.clouddisclosure.section;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** What the row tables of all sections have in common. */
final class Rows {
    private Rows() {}

    static void checkType(GuidelineRow row, Answer<?> answer) {
        if (requireNonNull(answer, row.property()) instanceof Stated<?> stated) {
            row.checkType(stated.get());
        }
    }

    @SuppressWarnings("unchecked") // checkType(…) has checked the value
    static <T> Answer<T> cast(Answer<?> answer) {
        return (Answer<T>) answer;
    }

    static IllegalArgumentException unknown(String section, GuidelineRow row) {
        return new IllegalArgumentException("row " + row.id() + " (" + row.key() + ") is not in section " + section);
    }
}
