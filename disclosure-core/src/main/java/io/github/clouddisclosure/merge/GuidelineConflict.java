package io.github.clouddisclosure.merge;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.Guideline;

/**
 * Two new editions of the guideline.
 *
 * @param base the edition before both edits
 * @param ours our edition, which stands
 * @param theirs their edition
 */
public record GuidelineConflict(Guideline base, Guideline ours, Guideline theirs) implements MergeConflict {
    /** Checks that nothing is null. */
    public GuidelineConflict {
        requireNonNull(base, "base");
        requireNonNull(ours, "ours");
        requireNonNull(theirs, "theirs");
    }
}
