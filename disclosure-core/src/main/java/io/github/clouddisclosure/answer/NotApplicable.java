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
    private final Optional<String> written;

    private NotApplicable(Optional<String> note, Optional<String> written) {
        this.note = requireNonNull(note, "note");
        this.written = requireNonNull(written, "written");
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
        return new NotApplicable<>(Optional.of(newNote), written);
    }

    /**
     * This answer with the words it was read from.
     *
     * @param words the words of the whole answer as published
     * @return the answer
     */
    public NotApplicable<T> asWritten(String words) {
        return new NotApplicable<>(note, Optional.of(words));
    }

    @Override
    public Optional<String> note() {
        return note;
    }

    @Override
    public Optional<String> written() {
        return written;
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
                .with("written", written)
                .toString();
    }
}
