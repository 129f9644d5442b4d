package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.markup.CsvLine;
import java.io.IOException;
import java.util.List;

/**
 * Writes the official table as comma-separated values according to RFC 4180: lines end with {@code \r\n}, and a cell
 * with a comma, a quote or a line break is quoted. Merged cells are repeated in each row, so that rows can be filtered.
 *
 * <p>A spreadsheet treats a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} as a formula. Such a
 * cell is written with a leading apostrophe, unless it is a plain number; a cell with its own apostrophes before such a
 * sign gets one more. White space before the sign or the apostrophes makes no difference. A reader restores the cell by
 * removing one apostrophe wherever apostrophes precede such a sign.
 *
 * <p>Control characters, except white space, and anything else that is not text are written as U+FFFD.
 */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /**
     * Writes a table without a byte order mark, as programs expect it.
     *
     * @param table the table
     * @return the text, to be stored as UTF-8
     */
    public static String write(OfficialTable table) {
        StringBuilder text = new StringBuilder();
        CsvLine.append(text, table.columnHeads());
        TableCells.lines(table, TableCells::repeated).forEach(cells -> CsvLine.append(text, cells));
        return text.toString();
    }

    /**
     * Writes one line of any other table by the same rules.
     *
     * @param cells the cells of the line
     * @return the line with its end
     */
    public static String line(List<String> cells) {
        StringBuilder text = new StringBuilder();
        CsvLine.append(text, cells);
        return text.toString();
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @param out receives the text
     * @throws IOException if writing fails
     */
    public static void write(OfficialTable table, Appendable out) throws IOException {
        out.append(write(table));
    }

    /**
     * Writes a table with a leading byte order mark, without which Excel mistakes UTF-8 for another encoding.
     *
     * @param table the table
     * @return the text, to be stored as UTF-8
     */
    public static String writeForExcel(OfficialTable table) {
        return BYTE_ORDER_MARK + write(table);
    }
}
