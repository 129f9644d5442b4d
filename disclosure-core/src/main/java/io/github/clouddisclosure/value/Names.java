package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Names of documents, certifications or audits.
 *
 * @param names the names in order
 */
public record Names(List<String> names) {
    /**
     * Takes a copy of the list.
     *
     * @param names the names in order
     */
    public Names {
        names = List.copyOf(requireNonNull(names, "names"));
    }

    /**
     * Names in order.
     *
     * @param names the names
     * @return the value
     */
    public static Names of(String... names) {
        return new Names(List.of(names));
    }

    /** {@return the names, separated by 、} */
    @Override
    public String toString() {
        return String.join("、", names);
    }
}
