package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

/**
 * A part of two texts.
 *
 * @param mark what became of it
 * @param text the part, not empty
 */
public record TextPart(TextMark mark, String text) {
    /** Checks that nothing is null. */
    public TextPart {
        requireNonNull(mark, "mark");
        requireNonNull(text, "text");
    }

    /** {@return the mark and the length, without the text} */
    @Override
    public String toString() {
        return mark + "(" + text.length() + " characters)";
    }
}
