package io.github.clouddisclosure.table.reading;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads the rows of published tables.
 *
 * <p>A row is a line with a cell that says 必須 or 選択; the other cells are counted from there, because continuation rows
 * are published without their first cells. If that cell is empty, the row is found by its wording, or by the place of
 * its cells below the column heads; if the heads name the columns in another order, the cells are those below them. A
 * row is matched to the row of the catalogue that has its number (or the number above it) and its wording in Japanese
 * or English, allowing for retyping errors; without a number, it is matched by its wording alone, if no other row has
 * that wording. Every other row becomes a supplementary row.
 */
public final class TableReader {
    /**
     * At least one in this many rows of a table must be the guideline's. A sister edition shares twelve of a hundred.
     */
    private static final int ONE_IN = 10;

    private static final LocalizedText NO_TEXT = new LocalizedText("ファイルは空です。", "The file is empty.");

    private TableReader() {}

    /**
     * Reads a table within the default limits.
     *
     * @param grid the table and the text around it
     * @return what was read, even if it has no row of the guideline
     * @throws TableLimitException if the grid exceeds {@link TableLimits#defaults()}
     */
    public static TableReading read(TableGrid grid) {
        return read(grid, TableLimits.defaults());
    }

    /**
     * Reads a table.
     *
     * @param grid the table and the text around it
     * @param limits the limits on the size of the table
     * @return what was read, even if it has no row of the guideline
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
     * @param grids the tables of a page or of a workbook, and the text around them
     * @return what was read
     * @throws TableReadException if none of them is a table of the guideline
     * @throws TableLimitException if they exceed {@link TableLimits#defaults()} together
     */
    public static TableReading read(List<TableGrid> grids) {
        return read(grids, TableLimits.defaults());
    }

    /**
     * Finds the table of the guideline among several, and reads it. A table is the guideline's if at least one row in
     * ten is. The table with the most such rows is read, together with those that continue it with other rows, such as
     * a table for each section; the lines of all other tables are listed.
     *
     * @param grids the tables of a page or of a workbook, and the text around them
     * @param limits the limits on the size of all tables together
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
            Finding noTable = Finding.at("", FindingCode.NO_TABLE, rows, recognised);
            throw new TableReadException(withReasons(noTable, grids));
        }
        return taken.reading();
    }

    /** Says also what was not read, since the table may be there. */
    private static Finding withReasons(Finding noTable, List<TableGrid> grids) {
        List<Finding> reasons =
                grids.stream().flatMap(grid -> grid.findings().stream()).toList();
        boolean isEmpty = grids.stream().allMatch(grid -> grid.lines().isEmpty());
        if (reasons.isEmpty() && !isEmpty) {
            return noTable;
        }
        List<LocalizedText> arguments = new ArrayList<>(noTable.arguments());
        arguments.add(
                reasons.isEmpty()
                        ? NO_TEXT
                        : new LocalizedText(messages(reasons, Locale.JAPANESE), messages(reasons, Locale.ENGLISH)));
        return noTable.withArguments(arguments.toArray(LocalizedText[]::new));
    }

    private static String messages(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> finding.message(locale)).collect(Collectors.joining(" "));
    }

    static boolean isOfGuideline(int recognised, int rows) {
        return recognised > 0 && recognised * ONE_IN >= rows;
    }

    private static LocalizedText number(int number) {
        String digits = Integer.toString(number);
        return new LocalizedText(digits, digits);
    }
}
