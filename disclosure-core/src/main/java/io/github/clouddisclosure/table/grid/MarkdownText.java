package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;

/**
 * Markdown with tables as GitHub writes them, and what stands around them.
 *
 * <p>Outer bars are optional, {@code \|} is a bar inside a cell, and the line of dashes below the heads is left out of the
 * grid. Mark-up is reduced to what a reader sees, where it is unmistakable: {@code <br>} is a space,
 * {@code `code`} its text, {@code **bold**} around a whole cell its text, {@code [text](url)} text and url, a backslash
 * before a punctuation mark that mark, {@code &lt;}, {@code &#124;} and the like their character, {@code ##} before a
 * heading nothing. Everything else stays as it is, even other entities such as {@code &copy;}.
 */
public final class MarkdownText {
    private MarkdownText() {}

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
        limits.checkText(text);
        BarLines lines = new BarLines('|', limits);
        int number = 0;
        int linesOfTable = 0;
        for (Iterator<String> source = ByteOrderMark.strip(text).lines().iterator(); source.hasNext(); ) {
            String line = source.next();
            List<String> cells = lines.split(line, ++number);
            linesOfTable = line.indexOf('|') < 0 ? 0 : linesOfTable + 1;
            // Only the second line of a table says how its columns are aligned; below, dashes are answers.
            if (linesOfTable != 2 || !isAlignment(cells)) {
                lines.add(
                        number,
                        linesOfTable == 0
                                ? List.of(MarkdownInline.ofLine(cells.get(0)))
                                : cells.stream().map(MarkdownInline::text).toList());
            }
        }
        return lines.grid();
    }

    private static boolean isAlignment(List<String> cells) {
        boolean dashes = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            // Before a leading bar there is nothing.
            boolean beforeBar = i == 0 && cell.isEmpty();
            if (!beforeBar && !isAlignment(cell)) {
                return false;
            }
            dashes |= !beforeBar;
        }
        return dashes;
    }

    private static boolean isAlignment(String cell) {
        int from = cell.startsWith(":") ? 1 : 0;
        int to = cell.endsWith(":") ? cell.length() - 1 : cell.length();
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) != '-') {
                return false;
            }
        }
        return from < to;
    }
}
