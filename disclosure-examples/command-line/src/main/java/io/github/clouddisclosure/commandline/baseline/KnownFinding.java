package io.github.clouddisclosure.commandline.baseline;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.Comparator;

/**
 * What identifies an accepted finding, wherever its line moves to. It has nothing of the answer.
 *
 * @param file the file, by its path from the folder of the baseline
 * @param code what was found
 * @param row the row it is about; empty if it is about none
 * @param pointer where it is in the JSON form
 */
public record KnownFinding(String file, FindingCode code, String row, String pointer)
        implements Comparable<KnownFinding> {
    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::file)
            .thenComparing(KnownFinding::pointer)
            .thenComparing(known -> known.code().code());

    /** The file, the row or else the place, and the code. */
    public String text() {
        return file + ' ' + (row.isEmpty() ? pointer : row) + " [" + code + ']';
    }

    static KnownFinding of(String file, Finding finding) {
        return new KnownFinding(
                file, finding.code(), finding.row().map(GuidelineRow::id).orElse(""), finding.pointer());
    }

    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.thenComparing(KnownFinding::row).compare(this, other);
    }
}
