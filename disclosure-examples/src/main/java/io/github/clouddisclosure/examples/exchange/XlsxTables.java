package io.github.clouddisclosure.examples.exchange;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.table.TableGrid;
import io.github.clouddisclosure.table.TableLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The sheets of a workbook in the form of Excel 2007 and later, {@code .xlsx}.
 *
 * <p>Each visible sheet becomes a grid; a line has the number of its row, and its place is the first cell of the row:
 * {@code 開示!A12}. A cell is read as the workbook shows it: a
 * number with the unit, the separators and the decimals of its format, a date as 2024年6月12日 or 2024/06/12 if its format
 * says so and otherwise as 2024-06-12. The text of a cell that is merged over several rows stands in each of them; of
 * one merged over several columns, in the first.
 */
public final class XlsxTables {
    private XlsxTables() {}

    /**
     * Reads a workbook within the default limits.
     *
     * @param workbook the file
     * @return the sheets with any text, in their order
     * @throws TableFileException if it is no such workbook, or exceeds {@link TableLimits#defaults()}
     */
    public static List<TableGrid> read(byte[] workbook) throws TableFileException {
        return read(workbook, TableLimits.defaults());
    }

    /**
     * Reads a workbook.
     *
     * @param workbook the file
     * @param limits how large the tables may be: the lines of all of them together, and each cell and line
     * @return the sheets with any text, in their order
     * @throws TableFileException if it is no such workbook, or exceeds a limit
     */
    public static List<TableGrid> read(byte[] workbook, TableLimits limits) throws TableFileException {
        requireNonNull(limits, "limits");
        Map<String, byte[]> parts = WorkbookParts.unpack(workbook);
        SheetStructure structure = SheetStructure.of(parts);
        ReadingOptions options = new ReadingOptions(structure.hasStyles(), true);
        TableLines lines = new TableLines(limits);
        try (InputStream packed = WorkbookParts.pack(parts);
                ReadableWorkbook readable = new ReadableWorkbook(packed, options)) {
            for (Sheet sheet : readable.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, new MergedSheetCells(sheet.getName(), structure.merged(sheet.getId()), lines));
                    lines.endGrid();
                }
            }
        } catch (TableFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever its parsing of a damaged part ends with.
            throw WorkbookParts.noWorkbook();
        }
        return lines.grids();
    }

    private static void read(Sheet sheet, MergedSheetCells cells) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                cells.read(row);
            }
        }
        cells.end();
    }
}
