package io.github.clouddisclosure.tablefiles;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.tablefiles.internal.NotRead;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import io.github.clouddisclosure.tablefiles.internal.form.FindingLines;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellText;
import io.github.clouddisclosure.tablefiles.internal.workbook.HiddenSheets;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetReader;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookOutline;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookSheet;
import java.io.IOException;
import java.util.List;

/**
 * The sheets of a workbook in the form of Excel 2007 and later, {@code .xlsx}.
 *
 * <p>Each visible sheet becomes a grid; the number of a line is that of its row, and its place is the first cell of the
 * row: {@code 開示!A12}. A cell is read as the workbook shows it: a number with the unit, the separators and the decimals
 * of its format, a date as 2024年6月12日 or 2024/06/12 if its format says so, and otherwise as 2024-06-12. The text of a
 * cell merged over several rows is repeated in each of them; that of a cell merged over several columns is only in the
 * first. The lines of findings in a workbook by {@link AnnotatedWorkbook} are left out, as long as nobody has changed
 * them.
 *
 * <p>Hidden rows and columns of a visible sheet are read: a filter hides rows, too. A hidden sheet is not read; if it has
 * rows of the guideline, that is a finding of the first grid ({@code NOT_READ}).
 */
public final class XlsxTables {
    private XlsxTables() {}

    /**
     * Reads a workbook within the default limits.
     *
     * @param workbook the file
     * @return the sheets that have any text, in their order; if none has, but a hidden one may have answers, a grid with
     *     that finding alone
     * @throws TableLimitException if its tables exceed {@link TableLimits#defaults()}, or it has more unpacked bytes,
     *     parts, styles or shared texts than a workbook needs
     * @throws TableFileException if it is not such a workbook
     */
    public static List<TableGrid> read(byte[] workbook) throws TableFileException {
        return read(workbook, TableLimits.defaults());
    }

    /**
     * Reads a workbook.
     *
     * @param workbook the file
     * @param limits how large the tables may be: the lines of all of them together, and each cell and line
     * @return the sheets that have any text, in their order
     * @throws TableLimitException if its tables exceed a limit, or it has more unpacked bytes, parts, styles or shared
     *     texts than a workbook needs
     * @throws TableFileException if it is not such a workbook
     */
    public static List<TableGrid> read(byte[] workbook, TableLimits limits) throws TableFileException {
        requireNonNull(limits, "limits");
        try {
            WorkbookParts parts = WorkbookParts.of(workbook);
            WorkbookOutline outline = WorkbookOutline.of(parts);
            CellText texts = CellText.of(parts, outline);
            TableLines lines = new TableLines(limits);
            for (WorkbookSheet sheet : outline.sheets()) {
                SheetReader.read(parts, sheet, texts, lines);
            }
            return NotRead.in(
                    FindingLines.leaveOut(lines.grids()), HiddenSheets.findings(parts, outline, texts, limits));
        } catch (TableFileException refused) {
            throw refused;
        } catch (IOException damaged) {
            // The part cannot be unpacked or decoded.
            throw WorkbookLimits.damaged();
        }
    }
}
