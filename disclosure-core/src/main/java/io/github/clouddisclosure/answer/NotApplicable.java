package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * 該当なし, not applicable: the row does not apply to this service.
 *
 * @param <T> the type of the value that the row asks for
 */
public final class NotApplicable<T> implements Answer<T> {
    private static final NotApplicable<?> PLAIN = new NotApplicable<>(Optional.empty(), Optional.empty());

    private final Optional<String> note;
    private final Optional<String> sourceText;

    private NotApplicable(Optional<String> note, Optional<String> sourceText) {
        this.note = requireNonNull(note, "note");
        this.sourceText = requireNonNull(sourceText, "sourceText");
    }

    /**
     * 該当なし, without a remark.
     *
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    @SuppressWarnings("unchecked") // holds no value, so it is the same for every type
    public static <T> NotApplicable<T> plain() {
        return (NotApplicable<T>) PLAIN;
    }

    /**
     * This answer with a remark.
     *
     * @param newNote the remark
     * @return the answer
     */
    public NotApplicable<T> withNote(String newNote) {
        return new NotApplicable<>(Optional.of(newNote), sourceText);
    }

    /**
     * This answer with the text it was read from.
     *
     * @param newSourceText the text of the whole answer as published
     * @return the answer
     */
    public NotApplicable<T> withSourceText(String newSourceText) {
        return new NotApplicable<>(note, Optional.of(newSourceText));
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
        return other instanceof NotApplicable<?> that && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return 31 * note.hashCode() + 2;
    }

    /** {@return the case and the lengths of its texts, without the texts} */
    @Override
    public String toString() {
        return new TextForm("NotApplicable")
                .with("note", note)
                .with("source text", sourceText)
                .toString();
    }
}
