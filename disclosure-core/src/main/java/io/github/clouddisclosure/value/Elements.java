package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The elements of lists. */
final class Elements {
    private Elements() {}

    /** A copy of a list, or a refusal that names the element that is null. */
    static <T> List<T> copyOf(List<T> elements, String name) {
        int index = 0;
        for (T element : requireNonNull(elements, name)) {
            if (element == null) {
                throw new NullPointerException(name + '[' + index + ']');
            }
            index++;
        }
        return List.copyOf(elements);
    }
}
