package io.github.clouddisclosure.finding;

import java.util.Comparator;

/** By row of the guideline, then by code; findings about no row come first. */
final class GuidelineOrder implements Comparator<Finding> {
    @Override
    public int compare(Finding one, Finding other) {
        int byRow = Integer.compare(row(one), row(other));
        return byRow != 0 ? byRow : one.code().compareTo(other.code());
    }

    private static int row(Finding finding) {
        return finding.row().isEmpty() ? -1 : finding.row().get().order();
    }
}
