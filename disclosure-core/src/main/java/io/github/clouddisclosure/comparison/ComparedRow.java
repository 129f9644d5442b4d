package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;

/**
 * A row of a comparison.
 *
 * @param guidelineRow the row of the guideline
 * @param answers the answers in the order of the services
 */
public record ComparedRow(GuidelineRow guidelineRow, List<ComparedAnswer> answers) {
    /** Takes a copy of the answers. */
    public ComparedRow {
        requireNonNull(guidelineRow, "guidelineRow");
        answers = List.copyOf(answers);
    }

    /**
     * Tells whether the services differ: whether two answers are not equal, by state, value or remark. Other words for
     * the same answer, such as 有 for 有り, are no difference.
     *
     * @return whether they do
     */
    public boolean differs() {
        return answers.stream().map(ComparedAnswer::answer).distinct().count() > 1;
    }

    /** {@return the row, without the answers} */
    @Override
    public String toString() {
        return guidelineRow.toString();
    }
}
