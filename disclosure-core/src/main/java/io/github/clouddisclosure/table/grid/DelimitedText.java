package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

/**
 * Comma-separated values (RFC 4180), and the same with tabs or semicolons, as spreadsheets write them.
 *
 * <p>A cell between quotes may hold delimiters, line breaks and doubled quotes. Text behind a closing quote belongs to the cell. A
 * line ends with CR, LF or both. Blank lines are left out of the grid. The number of a line is that of the line of the text on
 * which it begins.
 *
 * <p>Programs that write such files put an apostrophe before a cell that a spreadsheet would take for a formula. So where a
 * cell begins with apostrophes and then, white space aside, one of {@code = + - @} in half or full width, one apostrophe is
 * removed.
 */
public final class DelimitedText {
    private DelimitedText() {}

    /**
     * Separates a text into cells within the default limits, at the delimiter that the text shows.
     *
     * @param text the text
     * @return the grid
     * @throws TableReadException if a quote is not closed, or if two delimiters are as likely
     * @throws TableLimitException if the text has more lines, cells or characters than {@link TableLimits#defaults()}
     */
    public static TableGrid grid(String text) {
        return grid(text, TableLimits.defaults());
    }

    /**
     * Separates a text into cells, at the delimiter that the text shows: the one of comma, tab and semicolon that
     * makes at least three cells of the most lines, quoted cells left out.
     *
     * @param text the text
     * @param limits how large the table may be
     * @return the grid
     * @throws TableReadException if a quote is not closed, or if two delimiters are as likely
     * @throws TableLimitException if the text exceeds a limit
     */
    public static TableGrid grid(String text, TableLimits limits) {
        requireNonNull(limits, "limits");
        limits.checkText(text);
        return grid(text, DelimiterSearch.in(ByteOrderMark.strip(text)), limits);
    }

    /**
     * Separates a text into cells at a delimiter.
     *
     * @param text the text
     * @param delimiter what stands between cells: {@code ','}, {@code '\t'} or any other character but quotes and line ends
     * @param limits how large the table may be
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
