package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A change of what a disclosure says beside its rows: the edition of the guideline, or its JSON Schema.
 *
 * @param pointer the place in the JSON form, as a JSON pointer: {@code /guideline} or {@code /$schema}
 * @param before what stood there, if anything
 * @param after what stands there now, if anything
 */
public record FieldChange(String pointer, Optional<String> before, Optional<String> after) {
    /** Checks that nothing is null. */
    public FieldChange {
        requireNonNull(pointer, "pointer");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
