package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An answer in words, in a row that asks for a value. The words are kept as they were written; nothing is made of them.
 *
 * @param words the words of the whole answer
 * @param <T> the type of the value that the row asks for
 */
public record Described<T>(String words) implements Answer<T> {
    /** Checks that nothing is null. */
    public Described {
        requireNonNull(words, "words");
    }

    @Override
    public Optional<String> written() {
        return Optional.of(words);
    }

    /** {@return the case and the length, without the words} */
    @Override
    public String toString() {
        return new TextForm("Described").with(TextForm.length(words)).toString();
    }
}
