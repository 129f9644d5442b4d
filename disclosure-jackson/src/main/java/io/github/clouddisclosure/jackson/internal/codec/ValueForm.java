package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of value in JSON: a text or a number, unless a subclass says otherwise.
 *
 * @param <T> the type of the value
 */
abstract class ValueForm<T> {
    private final @Nullable ScalarType scalar;

    ValueForm(@Nullable ScalarType scalar) {
        this.scalar = scalar;
    }

    /** Whether the value can be a text. */
    final boolean isText() {
        return scalar == ScalarType.TEXT;
    }

    /** Whether the value can be any text, so that a word is not mistaken for a number, true or false. */
    boolean isWords() {
        return isText();
    }

    /** Whether the value can be a number. */
    final boolean isNumber() {
        return scalar == ScalarType.NUMBER || scalar == ScalarType.WHOLE_NUMBER;
    }

    /** Says in words what is expected. */
    abstract LocalizedText expected();

    /** The names of the fields if the value can be an object; otherwise empty. */
    List<String> fieldNames() {
        return List.of();
    }

    /**
     * The value of the current scalar, which is a text or a number as this form requires; null if it is not such a
     * value.
     */
    abstract @Nullable T ofScalar(Scalars scalars);

    /** The value that a word in its place was probably meant to be, as JSON. */
    Optional<String> meant(String word) {
        return Optional.empty();
    }

    /** Whether the value is only a text or a number, so that it can be the whole answer. */
    boolean isScalar(T value) {
        return true;
    }

    abstract void write(T value, ValueWriter writer);
}
