package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of answers with findings: a colour for the severest, and a note with all of them. */
final class FindingMarks implements CellMarks {
    private static final String SUPPLEMENTARY = "/supplementary/";

    private final FindingWords words;
    private final Map<GuidelineRow, List<Finding>> byRow = new HashMap<>();
    private final Map<Integer, List<Finding>> bySupplementaryRow = new HashMap<>();

    FindingMarks(List<Finding> findings, FindingWords words) {
        this.words = words;
        for (Finding finding : findings) {
            int supplementary = supplementaryRow(finding);
            if (finding.row().isPresent()) {
                byRow.computeIfAbsent(finding.row().get(), added -> new ArrayList<>())
                        .add(finding);
            } else if (supplementary >= 0) {
                bySupplementaryRow
                        .computeIfAbsent(supplementary, added -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** The index of the supplementary row that a finding is about; -1 if it is about none. */
    static int supplementaryRow(Finding finding) {
        String pointer = finding.pointer();
        if (finding.row().isPresent() || !pointer.startsWith(SUPPLEMENTARY)) {
            return -1;
        }
        int end = pointer.indexOf('/', SUPPLEMENTARY.length());
        try {
            return Integer.parseInt(pointer, SUPPLEMENTARY.length(), end < 0 ? pointer.length() : end, 10);
        } catch (NumberFormatException otherPlace) {
            return -1;
        }
    }

    @Override
    public CellMark of(GuidelineRow row) {
        return mark(byRow.getOrDefault(row, List.of()));
    }

    @Override
    public CellMark ofSupplementary(int index) {
        return mark(bySupplementaryRow.getOrDefault(index, List.of()));
    }

    private CellMark mark(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .map(worst -> new CellMark(colour(worst), words.note(findings)))
                .orElse(CellMark.NONE);
    }

    static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFFFC7CE";
            case WARNING -> "FFFFEB9C";
            case INFO -> "FFDDEBF7";
        };
    }
}
