package io.github.clouddisclosure.section;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;

/** What the row tables of all sections have in common. */
final class Rows {
    private Rows() {}

    static void checkType(String section, String property, Answer<?> answer) {
        if (requireNonNull(answer, property) instanceof Stated<?> stated) {
            Guideline.aspSaas3().itemByKey(section + '.' + property).ifPresent(item -> item.checkType(stated.get()));
        }
    }

    @SuppressWarnings("unchecked") // checkType(…) has looked at the value
    static <T> Answer<T> cast(Answer<?> answer) {
        return (Answer<T>) answer;
    }

    static IllegalArgumentException unknown(String section, String property) {
        return new IllegalArgumentException("section " + section + " has no row named " + property);
    }
}
