package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An answer that is more than words: it states a value ({@link Stated}) or is a state ({@link Withheld},
 * {@link NotApplicable}). It can have a remark, and the text that it was read from.
 *
 * @param <T> the type of the value that the row asks for
 */
public abstract sealed class TypedAnswer<T> implements Answer<T> permits Stated, Withheld, NotApplicable {
    private final Optional<String> note;
    private final Optional<String> sourceText;

    TypedAnswer(Optional<String> note, Optional<String> sourceText) {
        this.note = requireNonNull(note, "note");
        this.sourceText = requireNonNull(sourceText, "sourceText");
    }

    /**
     * This answer with a remark.
     *
     * @param newNote the remark
     * @return the answer
     */
    public abstract TypedAnswer<T> withNote(String newNote);

    /**
     * This answer with the text it was read from.
     *
     * @param newSourceText the text of the whole answer as published
     * @return the answer
     */
    public abstract TypedAnswer<T> withSourceText(String newSourceText);

    @Override
    public final Optional<String> note() {
        return note;
    }

    @Override
    public final Optional<String> sourceText() {
        return sourceText;
    }

    /**
     * For mappers alone: one without {@code DisclosureModule} meets this property and fails, where it would otherwise
     * lose the answer.
     *
     * @return a value whose elements cannot be had
     */
    public final Iterable<Object> getMapperRefusal() {
        return MapperRefusal.value();
    }

    /** The case, and the type of the value if there is one. */
    abstract TextForm textForm();

    /**
     * {@return the case, the type of the value if there is one, and the lengths of the texts, without the value and the
     * texts}
     */
    @Override
    public final String toString() {
        return textForm().with("note", note).with("source text", sourceText).toString();
    }
}
