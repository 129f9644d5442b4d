package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * 非公開, withheld: the provider does not disclose the answer.
 *
 * @param <T> the type of the value that the row asks for
 */
public final class Withheld<T> extends TypedAnswer<T> {
    private static final Withheld<?> PLAIN = new Withheld<>(Optional.empty(), Optional.empty());

    private Withheld(Optional<String> note, Optional<String> sourceText) {
        super(note, sourceText);
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

    @Override
    public Withheld<T> withNote(String newNote) {
        return new Withheld<>(Optional.of(requireNonNull(newNote, "newNote")), sourceText());
    }

    @Override
    public Withheld<T> withSourceText(String newSourceText) {
        return new Withheld<>(note(), Optional.of(requireNonNull(newSourceText, "newSourceText")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Withheld<?> that && note().equals(that.note());
    }

    @Override
    public int hashCode() {
        return 31 * note().hashCode() + 1;
    }

    @Override
    TextForm textForm() {
        return new TextForm("Withheld");
    }
}
