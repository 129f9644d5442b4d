package io.github.clouddisclosure.table.reading;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.List;
import java.util.Optional;

/**
 * How one row of a published table was read.
 *
 * @param line the line of the table, with every cell as written
 * @param outcome the outcome of reading the row
 * @param guidelineRow the row of the catalogue that it was read as; none for a supplementary row
 * @param sourceText the text of the answer, with every run of white space as one space; empty if there is none
 * @param findings what is doubtful about this reading; no finding quotes a cell, except for 必須 or 選択 and the number
 */
public record RowReading(
        TableLine line,
        RowOutcome outcome,
        Optional<GuidelineRow> guidelineRow,
        String sourceText,
        List<Finding> findings) {
    /**
     * Checks that nothing is null.
     *
     * @param line the line of the table
     * @param outcome the outcome of reading the row
     * @param guidelineRow the row of the catalogue that it was read as
     * @param sourceText the text of the answer
     * @param findings what is doubtful about this reading
     */
    public RowReading {
        requireNonNull(line, "line");
        requireNonNull(outcome, "outcome");
        requireNonNull(guidelineRow, "guidelineRow");
        requireNonNull(sourceText, "sourceText");
        findings = List.copyOf(findings);
    }

    /** {@return line, outcome and row, without the answer, which may be about a person's life} */
    @Override
    public String toString() {
        return "line " + line.number() + ": "
                + guidelineRow.map(GuidelineRow::toString).orElse("?") + ' ' + outcome;
    }
}
