package io.github.clouddisclosure.answer;

import java.util.Optional;
import java.util.StringJoiner;

/**
 * The text that {@code toString()} gives for an answer: its case and the lengths of its texts. An answer does not know
 * its row, and one of the rows is about a person's life, so no answer shows its content.
 */
final class TextForm {
    private final String state;
    private final StringJoiner parts = new StringJoiner(", ", "(", ")").setEmptyValue("");

    TextForm(String state) {
        this.state = state;
    }

    TextForm with(String part) {
        parts.add(part);
        return this;
    }

    TextForm with(String part, Optional<String> text) {
        return text.isEmpty() ? this : with(part + ": " + length(text.get()));
    }

    static String length(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters + (characters == 1 ? " character" : " characters");
    }

    @Override
    public String toString() {
        return state + parts;
    }
}
