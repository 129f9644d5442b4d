package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * Names of documents, certifications or audits.
 *
 * @param names the names in order
 */
public record NameList(List<String> names) {
    /**
     * Takes a copy of the list.
     *
     * @param names the names in order
     */
    public NameList {
        names = Elements.copyOf(names, "names");
    }

    /**
     * Names in order.
     *
     * @param names the names
     * @return the value
     */
    public static NameList of(String... names) {
        return new NameList(Arrays.asList(requireNonNull(names, "names")));
    }

    /** {@return the names, separated by 、} */
    @Override
    public String toString() {
        return String.join("、", names);
    }
}
