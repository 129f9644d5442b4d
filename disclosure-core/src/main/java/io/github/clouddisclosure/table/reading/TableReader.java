package io.github.clouddisclosure.table.reading;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableReadException;
import java.util.List;

/**
 * Reads the rows of published tables.
 *
 * <p>A row is a line with a cell that says 必須 or 選択; the other cells are counted from there, because continuation rows
 * are published without their first cells. Where that cell is empty, the row is found by its wording, or by the place
 * of its cells below the column heads; where the heads name the columns in another order, the cells are those below them. A
 * row is the one of the catalogue that has its number (or the number above it) and its wording in Japanese or English,
 * retyping errors allowed; where it has no number, its wording alone, if no other row has it. Every other row becomes a
 * supplementary row.
 */
public final class TableReader {
    /** Of the rows of a table, one in so many has to be the guideline's. A sister edition shares twelve of a hundred. */
    private static final int ONE_IN = 10;

    private TableReader() {}

    /**
     * Reads a table within the default limits.
     *
     * @param grid the table, and what stands around it
     * @return what was read, whatever it is
     * @throws TableLimitException if the grid exceeds {@link TableLimits#defaults()}
     */
    public static TableReading read(TableGrid grid) {
        return read(grid, TableLimits.defaults());
    }

    /**
     * Reads a table.
     *
     * @param grid the table, and what stands around it
     * @param limits how large the table may be
     * @return what was read, whatever it is
     * @throws TableLimitException if the grid exceeds a limit
     */
    public static TableReading read(TableGrid grid, TableLimits limits) {
        requireNonNull(limits, "limits");
        limits.check(List.of(grid));
        TableRows rows = new TableRows();
        rows.read(grid);
        return rows.reading();
    }

    /**
     * Finds the table of the guideline among several, and reads it, within the default limits.
     *
     * @param grids the tables of a page or of a workbook, and what stands around them
     * @return what was read
     * @throws TableReadException if none of them is a table of the guideline
     * @throws TableLimitException if they exceed {@link TableLimits#defaults()} together
     */
    public static TableReading read(List<TableGrid> grids) {
        return read(grids, TableLimits.defaults());
    }

    /**
     * Finds the table of the guideline among several, and reads it. A table is the guideline's if at least one row in
     * ten is. The one with the most such rows is taken, and with it those that go on with others, as tables for each
     * section do; the lines of all others are listed.
     *
     * @param grids the tables of a page or of a workbook, and what stands around them
     * @param limits how large the tables may be together
     * @return what was read
     * @throws TableReadException if none of them is a table of the guideline
     * @throws TableLimitException if they exceed a limit
     */
    public static TableReading read(List<TableGrid> grids, TableLimits limits) {
        requireNonNull(limits, "limits");
        limits.check(grids);
        TableSelector choice = TableSelector.among(grids);
        LocalizedText rows = number(choice.rows());
        LocalizedText recognised = number(choice.recognised());
        TableRows taken = choice.read(grids);
        if (!isOfGuideline(taken.recognised(), taken.rows())) {
            throw new TableReadException(Finding.at("", FindingCode.NO_TABLE, rows, recognised));
        }
        return taken.reading();
    }

    static boolean isOfGuideline(int recognised, int rows) {
        return recognised > 0 && recognised * ONE_IN >= rows;
    }

    private static LocalizedText number(int number) {
        String digits = Integer.toString(number);
        return new LocalizedText(digits, digits);
    }
}
