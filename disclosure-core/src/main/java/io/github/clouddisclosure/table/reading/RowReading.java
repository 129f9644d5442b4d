package io.github.clouddisclosure.table.reading;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
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
 * @param pointer where the row is in the JSON form of the disclosure: {@code /housing/fireDetection}, {@code
 *     /supplementary/0}
 * @param sourceText the text of the answer, with every run of white space as one space; empty if there is none
 * @param answerCell the index of the cell of the line with the answer, from 0; if there is none, of the cell for it
 * @param findings what is doubtful about this reading; no finding quotes a cell, except for 必須 or 選択 and the number
 */
public record RowReading(
        TableLine line,
        RowOutcome outcome,
        Optional<GuidelineRow> guidelineRow,
        String pointer,
        String sourceText,
        int answerCell,
        List<Finding> findings) {
    /**
     * Checks that nothing is null.
     *
     * @param line the line of the table
     * @param outcome the outcome of reading the row
     * @param guidelineRow the row of the catalogue that it was read as
     * @param pointer where the row is in the JSON form of the disclosure
     * @param sourceText the text of the answer
     * @param answerCell the index of the cell of the line with the answer
     * @param findings what is doubtful about this reading
     */
    public RowReading {
        requireNonNull(line, "line");
        requireNonNull(outcome, "outcome");
        requireNonNull(guidelineRow, "guidelineRow");
        requireNonNull(pointer, "pointer");
        requireNonNull(sourceText, "sourceText");
        findings = List.copyOf(findings);
    }

    /**
     * {@return where the answer is: in a text, where its cell begins; on a sheet, the numbers of row and column;
     * otherwise the beginning of the line}
     */
    public Position position() {
        return line.positionOf(answerCell);
    }

    /** {@return where the answer is, for a reader: {@code 開示!F23}; empty if the position says it} */
    public String place() {
        return line.placeOf(answerCell);
    }

    /** {@return line, outcome and row, without the answer, which may be about a person's life} */
    @Override
    public String toString() {
        return "line " + line.number() + ": "
                + guidelineRow.map(GuidelineRow::toString).orElse("?") + ' ' + outcome;
    }
}
