package io.github.clouddisclosure.table.reading;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was read from a published table.
 *
 * @param disclosure the disclosure; rows that the table does not have are unanswered
 * @param rows how each row of the table was read, in the order of the table
 * @param unplaced the lines, or the cells of a line, that went into no row: titles, notes, headings that are not the
 *     guideline's, other tables. Column heads and the guideline's own title and headings are not listed.
 * @param findings what is doubtful about the reading, in the order of the table: that of the table as a whole, those of every
 *     row, of lines and tables that were left out, and of the grids
 * @param personal the lines, in a row or in none, that are about a person or may hold the career of the representative
 *     (6.2), wherever they are: a report names their place and shows none of their cells; see {@link
 *     #mayBePersonal(TableLine)}
 */
public record TableReading(
        Disclosure disclosure,
        List<RowReading> rows,
        List<TableLine> unplaced,
        List<Finding> findings,
        Set<TableLine> personal) {
    /**
     * Takes copies of the lists.
     *
     * @param disclosure the disclosure
     * @param rows how each row of the table was read
     * @param unplaced the lines that went into no row
     * @param findings what is doubtful about the reading
     * @param personal the lines that are about a person or may hold the career of the representative
     */
    public TableReading {
        requireNonNull(disclosure, "disclosure");
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
        personal = Collections.unmodifiableSet(new LinkedHashSet<>(personal));
    }

    /**
     * Validates the disclosure. Each finding stands where it is in the table: see {@link #inPlace}.
     *
     * @param validator the validator
     * @return the findings about the reading and those of the validator, in the order of {@link
     *     Finding#guidelineOrder()}; empty if there are none
     */
    public List<Finding> validate(DisclosureValidator validator) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(inPlace(validator.validate(disclosure)));
        all.sort(Finding.guidelineOrder());
        return List.copyOf(all);
    }

    /**
     * Puts findings about the disclosure, whatever they come from, in their places in the table: that of the answer; if
     * the table does not have the row, that of the first row of its section, or else of the first row of all.
     *
     * @param others findings with pointers into the disclosure
     * @return the same findings, each with position and, if the source has one, place
     */
    public List<Finding> inPlace(List<Finding> others) {
        return others.isEmpty() ? List.of() : RowPlaces.of(rows).place(others);
    }

    /**
     * Tells whether a line is a row about a person ({@link
     * io.github.clouddisclosure.guideline.GuidelineRow#isPersonal()}), or may hold the career of the representative or a
     * part of it: row 6.2 itself; a line that reads like it, in Japanese or English; lines in no row, and rows that are
     * not the guideline's, beside such a line or where row 6.2 belongs; and lines that repeat its answer. Some of these
     * lines hold something else.
     *
     * @param line the line of a row, or one in no row
     * @return whether a report must not show its content
     */
    public boolean mayBePersonal(TableLine line) {
        return personal.contains(requireNonNull(line, "line"));
    }

    /**
     * Counts the rows of the table with an outcome.
     *
     * @param outcome the outcome
     * @return the number of rows of the table with that outcome
     */
    public long count(RowOutcome outcome) {
        requireNonNull(outcome, "outcome");
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** {@return the number of rows of the table that are rows of the catalogue} */
    public long recognised() {
        return rows.stream().filter(row -> row.outcome().isRecognised()).count();
    }

    /**
     * {@return the rows of the guideline that the table does not have, in the order of the guideline: a table may leave out
     * 選択 rows, but one that is cut off has none after some row}
     */
    public List<GuidelineRow> missing() {
        Set<GuidelineRow> had = new HashSet<>();
        rows.forEach(row -> row.guidelineRow().ifPresent(had::add));
        return disclosure.getGuideline().rows().stream()
                .filter(row -> !had.contains(row))
                .toList();
    }

    /** {@return the counts} */
    @Override
    public String toString() {
        return "rows: " + rows.size() + ", recognised: " + recognised() + ", lines not placed: " + unplaced.size();
    }
}
