package io.github.clouddisclosure.merge;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Two new addresses of the schema: {@link io.github.clouddisclosure.Disclosure#getSchema()}.
 *
 * @param base the address before both edits; empty if there was none
 * @param ours our address, which stands; empty if we removed it
 * @param theirs their address; empty if they removed it
 */
public record SchemaConflict(Optional<String> base, Optional<String> ours, Optional<String> theirs)
        implements MergeConflict {
    /** Checks that nothing is null. */
    public SchemaConflict {
        requireNonNull(base, "base");
        requireNonNull(ours, "ours");
        requireNonNull(theirs, "theirs");
    }
}
