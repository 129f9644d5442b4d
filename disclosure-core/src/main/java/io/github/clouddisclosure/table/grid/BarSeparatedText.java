package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;

/**
 * Text with a line for each row and a bar between the cells, as in tables copied from web pages.
 *
 * <p>The bar is {@code |}, {@code ｜} or {@code │}, whichever is in the most lines; the others are ordinary characters.
 * A line without a bar has one cell. Bars at both ends of a line are allowed, and a bar after a backslash stays in its
 * cell. A line with dashes in each cell, as below the column heads, and blank lines are left out of the grid.
 */
public final class BarSeparatedText {
    private static final String BARS = "|｜│";

    private BarSeparatedText() {}

    /**
     * Splits a text into cells within the default limits.
     *
     * @param text the text
     * @return the grid
     * @throws TableLimitException if the text has more lines, cells or characters than {@link TableLimits#defaults()}
     */
    public static TableGrid grid(String text) {
        return grid(text, TableLimits.defaults());
    }

    /**
     * Splits a text into cells.
     *
     * @param text the text
     * @param limits the limits on the size of the table
     * @return the grid
     * @throws TableLimitException if the text exceeds a limit
     */
    public static TableGrid grid(String text, TableLimits limits) {
        requireNonNull(limits, "limits");
        limits.checkText(text);
        BarLines lines = new BarLines(barOf(text), limits);
        int number = 0;
        for (Iterator<String> source = ByteOrderMark.strip(text).lines().iterator(); source.hasNext(); ) {
            List<String> cells = lines.split(source.next(), ++number);
            if (!isSeparator(cells)) {
                lines.add(number, cells);
            }
        }
        return lines.grid();
    }

    private static char barOf(String text) {
        int[] linesWith = new int[BARS.length()];
        int[] lastLineWith = new int[BARS.length()];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int bar = BARS.indexOf(c);
            if (bar >= 0 && lastLineWith[bar] < line) {
                lastLineWith[bar] = line;
                linesWith[bar]++;
            } else if (c == '\n' || c == '\r') {
                line++;
            }
        }
        int most = 0;
        for (int bar = 1; bar < linesWith.length; bar++) {
            most = linesWith[bar] > linesWith[most] ? bar : most;
        }
        return BARS.charAt(most);
    }

    private static boolean isSeparator(List<String> cells) {
        return BarLines.areDashes(cells) && cells.stream().anyMatch(cell -> cell.contains("---"));
    }
}
