package io.github.clouddisclosure.jackson.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a value that is an array.
 *
 * @param <T> the type of the value
 * @param <E> the type of its elements
 */
abstract class ListForm<T, E> extends ValueForm<T> {
    private final ValueForm<E> elementForm;

    ListForm(ValueForm<E> elementForm) {
        super(null);
        this.elementForm = elementForm;
    }

    final ValueForm<E> elementForm() {
        return elementForm;
    }

    @Override
    final @Nullable T ofScalar(Scalars scalars) {
        return null;
    }

    abstract T ofElements(List<E> elements);

    abstract List<E> elements(T value);

    @Override
    final boolean isScalar(T value) {
        return false;
    }

    @Override
    final void write(T value, ValueWriter writer) {
        writer.startArray();
        for (E element : elements(value)) {
            elementForm.write(element, writer);
        }
        writer.endArray();
    }
}
