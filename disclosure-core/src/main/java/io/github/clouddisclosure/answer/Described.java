package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An answer in words, in a row that asks for a value. The text is kept as written and not interpreted.
 *
 * @param text the text of the whole answer
 * @param <T> the type of the value that the row asks for
 */
public record Described<T>(String text) implements Answer<T> {
    /** Checks that nothing is null. */
    public Described {
        requireNonNull(text, "text");
    }

    @Override
    public Optional<String> sourceText() {
        return Optional.of(text);
    }

    /**
     * For mappers alone: one without {@code DisclosureModule} meets this property and fails, where it would otherwise
     * lose the answer.
     *
     * @return a value whose elements cannot be had
     */
    public Iterable<Object> getMapperRefusal() {
        return MapperRefusal.value();
    }

    /** {@return the case and the length, without the text} */
    @Override
    public String toString() {
        return new TextForm("Described").with(TextForm.length(text)).toString();
    }
}
