package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The form of a value that is an object, or a plain text or number if that is all there is to say.
 *
 * @param <T> the type of the value
 */
abstract class ObjectOrScalarForm<T> extends ObjectForm<T> {
    private final LocalizedText expectedScalar;

    ObjectOrScalarForm(ScalarType scalar, LocalizedText expectedScalar) {
        super(scalar);
        this.expectedScalar = expectedScalar;
    }

    @Override
    final LocalizedText expected() {
        return Expected.either(expectedScalar, super.expected());
    }

    @Override
    abstract @Nullable T ofScalar(Scalars scalars);

    @Override
    abstract boolean isScalar(T value);

    @Override
    final void write(T value, ValueWriter writer) {
        if (isScalar(value)) {
            writeScalar(value, writer);
        } else {
            super.write(value, writer);
        }
    }

    abstract void writeScalar(T value, ValueWriter writer);
}
