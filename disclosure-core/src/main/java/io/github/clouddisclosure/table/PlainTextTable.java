package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import java.io.IOException;
import java.util.List;

/**
 * Writes the official table as plain text: one line per row, the cells separated by {@code |}, the text of a merged
 * cell only in its first row. {@link BarSeparatedText} reads it.
 *
 * <p>A bar within a cell is written as {@code \|}, and a line break within a cell as a space. Control characters,
 * except white space, and anything else that is not text are written as U+FFFD.
 */
public final class PlainTextTable {
    private PlainTextTable() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the text, whose lines end with {@code \n}
     */
    public static String write(OfficialTable table) {
        StringBuilder text = new StringBuilder();
        text.append(table.title()).append('\n');
        line(text, table.columnHeads());
        TableCells.lines(table, TableCells::merged).forEach(cells -> line(text, cells));
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

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = WhiteSpace.fold(cells.get(i)).replace("|", "\\|");
            text.append(i == 0 ? "" : " ").append(cell).append(cell.isEmpty() ? "|" : " |");
        }
        text.append('\n');
    }
}
