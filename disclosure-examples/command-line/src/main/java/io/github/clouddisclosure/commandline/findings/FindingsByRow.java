package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings on one file by the row that they are about. */
final class FindingsByRow {
    private final Map<Optional<GuidelineRow>, List<Finding>> byRow = new HashMap<>();

    FindingsByRow(List<Finding> findings) {
        for (Finding finding : findings) {
            byRow.computeIfAbsent(finding.row(), none -> new ArrayList<>()).add(finding);
        }
    }

    List<Finding> of(Optional<GuidelineRow> row) {
        return byRow.getOrDefault(row, List.of());
    }
}
