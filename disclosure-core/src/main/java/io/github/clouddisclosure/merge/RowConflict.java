package io.github.clouddisclosure.merge;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/**
 * A row of the guideline with two new answers.
 *
 * @param row the row
 * @param base the answer before both edits
 * @param ours our answer, which stands
 * @param theirs their answer
 */
public record RowConflict(GuidelineRow row, Answer<?> base, Answer<?> ours, Answer<?> theirs) implements MergeConflict {
    /** Checks that nothing is null. */
    public RowConflict {
        requireNonNull(row, "row");
        requireNonNull(base, "base");
        requireNonNull(ours, "ours");
        requireNonNull(theirs, "theirs");
    }

    @Override
    public boolean isPersonal() {
        return row.isPersonal();
    }
}
