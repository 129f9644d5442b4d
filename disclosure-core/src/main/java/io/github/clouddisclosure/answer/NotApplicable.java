package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * 該当なし, not applicable: the row does not apply to this service.
 *
 * @param <T> the type of the value that the row asks for
 */
public final class NotApplicable<T> extends TypedAnswer<T> {
    private static final NotApplicable<?> PLAIN = new NotApplicable<>(Optional.empty(), Optional.empty());

    private NotApplicable(Optional<String> note, Optional<String> sourceText) {
        super(note, sourceText);
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

    @Override
    public NotApplicable<T> withNote(String newNote) {
        return new NotApplicable<>(Optional.of(requireNonNull(newNote, "newNote")), sourceText());
    }

    @Override
    public NotApplicable<T> withSourceText(String newSourceText) {
        return new NotApplicable<>(note(), Optional.of(requireNonNull(newSourceText, "newSourceText")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotApplicable<?> that && note().equals(that.note());
    }

    @Override
    public int hashCode() {
        return 31 * note().hashCode() + 2;
    }

    @Override
    TextForm textForm() {
        return new TextForm("NotApplicable");
    }
}
