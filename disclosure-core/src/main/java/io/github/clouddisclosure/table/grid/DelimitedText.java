package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

/**
 * Comma-separated values (RFC 4180), and the same with tabs or semicolons, as spreadsheets write them.
 *
 * <p>A cell between quotes may hold delimiters, line breaks and doubled quotes. Text after a closing quote belongs to
 * the cell. A line ends with CR, LF or both. Blank lines are left out of the grid. The number of a line of the grid is
 * that of the text line on which it begins.
 *
 * <p>Programs that write such files put an apostrophe before a cell that a spreadsheet would treat as a formula. So if
 * a cell begins with apostrophes followed, ignoring white space, by one of {@code = + - @} in half or full width, one
 * apostrophe is removed.
 */
public final class DelimitedText {
    private DelimitedText() {}

    /**
     * Splits a text into cells within the default limits, at the delimiter that the text uses.
     *
     * @param text the text
     * @return the grid
     * @throws TableReadException if a quote is not closed, or if two delimiters are equally likely
     * @throws TableLimitException if the text has more lines, cells or characters than {@link TableLimits#defaults()}
     */
    public static TableGrid grid(String text) {
        return grid(text, TableLimits.defaults());
    }

    /**
     * Splits a text into cells, at the delimiter that the text uses: whichever of comma, tab and semicolon splits the
     * most lines into at least three cells, ignoring quoted cells.
     *
     * @param text the text
     * @param limits the limits on the size of the table
     * @return the grid
     * @throws TableReadException if a quote is not closed, or if two delimiters are equally likely
     * @throws TableLimitException if the text exceeds a limit
     */
    public static TableGrid grid(String text, TableLimits limits) {
        requireNonNull(limits, "limits");
        limits.checkText(text);
        return grid(text, DelimiterSearch.in(ByteOrderMark.strip(text)), limits);
    }

    /**
     * Splits a text into cells at a delimiter.
     *
     * @param text the text
     * @param delimiter the character between cells: {@code ','}, {@code '\t'} or any other character except quotes and
     *     line ends
     * @param limits the limits on the size of the table
     * @return the grid
     * @throws IllegalArgumentException if the delimiter is a quote or a line end
     * @throws TableReadException if a quote is not closed
     * @throws TableLimitException if the text exceeds a limit
     */
    public static TableGrid grid(String text, char delimiter, TableLimits limits) {
        requireNonNull(limits, "limits");
        if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
            throw new IllegalArgumentException("a quote or a line end cannot be a delimiter");
        }
        limits.checkText(text);
        return new DelimitedLines(ByteOrderMark.strip(text), delimiter, limits).grid();
    }
}
