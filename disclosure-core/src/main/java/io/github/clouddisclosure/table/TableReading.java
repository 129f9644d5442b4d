package io.github.clouddisclosure.table;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import java.util.List;

/**
 * What was read from a published table.
 *
 * @param disclosure the disclosure; rows that the table does not have are unanswered
 * @param rows how each row of the table was read, in the order of the table
 * @param unplaced the lines, or the cells of a line, that went into no row: titles, notes, headings that are not the
 *     guideline's, other tables. Column heads and the guideline's own headings are not listed.
 * @param findings what is doubtful about the reading, in the order of the table: the findings of every row, and of tables
 *     that were left out
 */
public record TableReading(
        Disclosure disclosure, List<RowReading> rows, List<TableLine> unplaced, List<Finding> findings) {
    /**
     * Takes copies of the lists.
     *
     * @param disclosure the disclosure
     * @param rows how each row of the table was read
     * @param unplaced the lines that went into no row
     * @param findings what is doubtful about the reading
     */
    public TableReading {
        requireNonNull(disclosure, "disclosure");
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }

    /**
     * Counts the rows of the table with an outcome.
     *
     * @param outcome the outcome
     * @return how many rows of the table have it
     */
    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** {@return how many rows of the table are rows of the catalogue} */
    public long recognised() {
        return rows.stream().filter(row -> row.outcome().isRecognised()).count();
    }

    /** {@return the counts} */
    @Override
    public String toString() {
        return "rows: " + rows.size() + ", recognised: " + recognised() + ", lines not placed: " + unplaced.size();
    }
}
