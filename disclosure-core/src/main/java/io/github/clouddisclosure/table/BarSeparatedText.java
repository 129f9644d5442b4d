package io.github.clouddisclosure.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Text whose cells are separated by {@code |}, as tables are copied out of web pages and as Markdown writes them.
 *
 * <p>A line without a bar is a line of one cell. Bars at both ends of a line are allowed, {@code \|} is a bar inside a
 * cell, and a line of dashes below the column heads is no line of the grid, nor is a blank one.
 */
public final class BarSeparatedText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BarSeparatedText() {}

    /**
     * Separates a text into cells within the default limits.
     *
     * @param text the text
     * @return the grid
     * @throws TableLimitException if the text has more lines, cells or characters than {@link TableLimits#defaults()}
     */
    public static TableGrid grid(String text) {
        return grid(text, TableLimits.defaults());
    }

    /**
     * Separates a text into cells.
     *
     * @param text the text
     * @param limits how large the table may be
     * @return the grid
     * @throws TableLimitException if the text exceeds a limit
     */
    public static TableGrid grid(String text, TableLimits limits) {
        requireNonNull(limits, "limits");
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        List<TableLine> lines = new ArrayList<>();
        boolean alwaysLeadingBar = true;
        int number = 0;
        for (Iterator<String> source = content.lines().iterator(); source.hasNext(); ) {
            String line = source.next();
            limits.checkLines(++number, number);
            List<String> cells = cells(line, number, limits);
            if (isSeparator(cells) || cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            lines.add(new TableLine(number, cells));
            alwaysLeadingBar &= cells.size() == 1 || cells.get(0).isEmpty();
        }
        return new TableGrid(alwaysLeadingBar ? withoutFirstColumn(lines) : lines);
    }

    /** A first column that no line uses is only what stands before the leading bars. */
    private static List<TableLine> withoutFirstColumn(List<TableLine> lines) {
        List<TableLine> narrowed = new ArrayList<>(lines.size());
        for (TableLine line : lines) {
            List<String> cells = line.cells();
            narrowed.add(cells.size() == 1 ? line : new TableLine(line.number(), cells.subList(1, cells.size())));
        }
        return narrowed;
    }

    private static List<String> cells(String line, int number, TableLimits limits) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                add(cell, cells, number, limits);
            } else {
                cell.append(c);
            }
        }
        // What follows the last bar is a cell only if there is anything.
        if (cells.isEmpty() || !WhiteSpace.strip(cell).isEmpty()) {
            add(cell, cells, number, limits);
        }
        return cells;
    }

    private static void add(StringBuilder cell, List<String> cells, int number, TableLimits limits) {
        String text = WhiteSpace.strip(cell);
        limits.checkCharacters(text.length(), number);
        limits.checkCells(cells.size() + 1, number);
        cells.add(text);
        cell.setLength(0);
    }

    private static boolean isSeparator(List<String> cells) {
        boolean dashes = false;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c != '-' && c != ':') {
                    return false;
                }
            }
            dashes |= cell.contains("---");
        }
        return dashes;
    }
}
