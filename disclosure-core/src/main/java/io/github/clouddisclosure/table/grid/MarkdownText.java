package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;

/**
 * Markdown with tables in the form that GitHub uses, and the text around them.
 *
 * <p>Outer bars are optional, {@code \|} is a bar inside a cell, and the line of dashes below the heads is left out of
 * the grid. Unmistakable mark-up is reduced to the text that a reader sees: {@code <br>} becomes a space,
 * {@code `code`} its text, {@code **bold**} around a whole cell its text, {@code [text](url)} text and url, a backslash
 * before a punctuation mark only that mark, and {@code &lt;}, {@code &#124;} and similar entities their character;
 * {@code ##} before a heading is removed. Everything else stays as it is, including other entities such as
 * {@code &copy;}.
 */
public final class MarkdownText {
    private MarkdownText() {}

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
        BarLines lines = new BarLines('|', limits);
        int number = 0;
        int linesOfTable = 0;
        for (Iterator<String> source = ByteOrderMark.strip(text).lines().iterator(); source.hasNext(); ) {
            String line = source.next();
            List<String> cells = lines.split(line, ++number);
            linesOfTable = line.indexOf('|') < 0 ? 0 : linesOfTable + 1;
            // Only the second line of a table gives the alignment of its columns; further down, dashes are answers.
            if (linesOfTable != 2 || !BarLines.areDashes(cells)) {
                lines.add(
                        number,
                        linesOfTable == 0
                                ? List.of(MarkdownInline.ofLine(cells.get(0)))
                                : cells.stream().map(MarkdownInline::text).toList());
            }
        }
        return lines.grid();
    }
}
