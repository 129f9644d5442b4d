package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * 非公開, withheld: the provider does not say.
 *
 * @param <T> the type of the value that the row asks for
 */
public final class Withheld<T> implements Answer<T> {
    private static final Withheld<?> PLAIN = new Withheld<>(Optional.empty(), Optional.empty());

    private final Optional<String> note;
    private final Optional<String> sourceText;

    private Withheld(Optional<String> note, Optional<String> sourceText) {
        this.note = requireNonNull(note, "note");
        this.sourceText = requireNonNull(sourceText, "sourceText");
    }

    /**
     * 非公開, without a remark.
     *
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    @SuppressWarnings("unchecked") // holds no value, so it is the same for every type
    public static <T> Withheld<T> plain() {
        return (Withheld<T>) PLAIN;
    }

    /**
     * This answer with a remark.
     *
     * @param newNote the remark
     * @return the answer
     */
    public Withheld<T> withNote(String newNote) {
        return new Withheld<>(Optional.of(newNote), sourceText);
    }

    /**
     * This answer with the text it was read from.
     *
     * @param newSourceText the text of the whole answer as published
     * @return the answer
     */
    public Withheld<T> withSourceText(String newSourceText) {
        return new Withheld<>(note, Optional.of(newSourceText));
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
        return other instanceof Withheld<?> that && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return 31 * note.hashCode() + 1;
    }

    /** {@return the case and the lengths of its texts, without the texts} */
    @Override
    public String toString() {
        return new TextForm("Withheld")
                .with("note", note)
                .with("source text", sourceText)
                .toString();
    }
}
