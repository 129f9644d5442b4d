package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer with a machine-readable value.
 *
 * @param <T> the type of the value
 */
public final class Stated<T> extends TypedAnswer<T> {
    private final T value;

    private Stated(T value, Optional<String> note, Optional<String> sourceText) {
        super(note, sourceText);
        this.value = requireNonNull(value, "value");
    }

    /**
     * An answer that states a value.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the answer
     */
    public static <T> Stated<T> of(T value) {
        return new Stated<>(value, Optional.empty(), Optional.empty());
    }

    @Override
    public Stated<T> withNote(String newNote) {
        return new Stated<>(value, Optional.of(requireNonNull(newNote, "newNote")), sourceText());
    }

    @Override
    public Stated<T> withSourceText(String newSourceText) {
        return new Stated<>(value, note(), Optional.of(requireNonNull(newSourceText, "newSourceText")));
    }

    /** {@return the value} */
    public T get() {
        return value;
    }

    @Override
    public Optional<T> value() {
        return Optional.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stated<?> that && value.equals(that.value) && note().equals(that.note());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, note());
    }

    @Override
    TextForm textForm() {
        return new TextForm("Stated").with(type());
    }

    private String type() {
        String type = value.getClass().getSimpleName();
        return value instanceof String text ? type + ": " + TextForm.length(text) : type;
    }
}
