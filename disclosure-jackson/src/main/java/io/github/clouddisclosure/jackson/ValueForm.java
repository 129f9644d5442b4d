package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of value in JSON: a text or a number, and nothing else unless a subclass says so.
 *
 * @param <T> the type of the value
 */
abstract class ValueForm<T> {
    private final @Nullable ScalarType scalar;

    ValueForm(@Nullable ScalarType scalar) {
        this.scalar = scalar;
    }

    /** Whether a text can stand for the value. */
    final boolean isText() {
        return scalar == ScalarType.TEXT;
    }

    /** Whether a number can stand for the value. */
    final boolean isNumber() {
        return scalar == ScalarType.NUMBER || scalar == ScalarType.WHOLE_NUMBER;
    }

    /** Says in words what is expected. */
    abstract LocalizedText expected();

    /** The names of the fields where the value is an object; none where it never is. */
    List<String> fieldNames() {
        return List.of();
    }

    /** The value of the scalar at hand, which is a text or a number as this form asks; null where it is not such a value. */
    abstract @Nullable T ofScalar(Scalars scalars);

    /** Whether the value is no more than a text or a number, so that it can stand for the whole answer. */
    boolean isScalar(T value) {
        return true;
    }

    abstract void write(T value, ValueWriter writer);
}
