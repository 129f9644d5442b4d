package io.github.clouddisclosure.section;

import io.github.clouddisclosure.answer.Answer;

/** What the row tables of all sections have in common. */
final class Rows {
    private Rows() {}

    @SuppressWarnings("unchecked") // whoever sets an answer by name has checked its type against the catalogue
    static <T> Answer<T> cast(Answer<?> answer) {
        return (Answer<T>) answer;
    }

    static IllegalArgumentException unknown(String section, String property) {
        return new IllegalArgumentException("section " + section + " has no row named " + property);
    }
}
