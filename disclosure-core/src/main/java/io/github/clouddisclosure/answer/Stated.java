package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer with a value that a machine can use.
 *
 * @param <T> the type of the value
 */
public final class Stated<T> implements Answer<T> {
    private final T value;
    private final Optional<String> note;
    private final Optional<String> sourceText;

    private Stated(T value, Optional<String> note, Optional<String> sourceText) {
        this.value = requireNonNull(value, "value");
        this.note = requireNonNull(note, "note");
        this.sourceText = requireNonNull(sourceText, "sourceText");
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

    /**
     * This answer with a remark.
     *
     * @param newNote the remark
     * @return the answer
     */
    public Stated<T> withNote(String newNote) {
        return new Stated<>(value, Optional.of(newNote), sourceText);
    }

    /**
     * This answer with the text it was read from.
     *
     * @param newSourceText the text of the whole answer as published
     * @return the answer
     */
    public Stated<T> withSourceText(String newSourceText) {
        return new Stated<>(value, note, Optional.of(newSourceText));
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
    public Optional<String> note() {
        return note;
    }

    @Override
    public Optional<String> sourceText() {
        return sourceText;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stated<?> that && value.equals(that.value) && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, note);
    }

    /** {@return the case, the type of the value and the lengths of its texts, without the value and the texts} */
    @Override
    public String toString() {
        return new TextForm("Stated")
                .with(type())
                .with("note", note)
                .with("source text", sourceText)
                .toString();
    }

    private String type() {
        String type = value.getClass().getSimpleName();
        return value instanceof String text ? type + ": " + TextForm.length(text) : type;
    }
}
