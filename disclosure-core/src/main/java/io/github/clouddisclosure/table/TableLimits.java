package io.github.clouddisclosure.table;

/**
 * How large a table may be. A table that is larger is not read; see {@link TableLimitException}.
 *
 * @param lines the most lines of a table, titles and notes included
 * @param cells the most cells of a line
 * @param characters the most characters of a cell
 */
public record TableLimits(int lines, int cells, int characters) {
    private static final int LINES = 10_000;
    private static final int CELLS = 1_000;
    private static final int CHARACTERS = 100_000;

    /**
     * Checks that the limits let anything through.
     *
     * @param lines the most lines of a table, titles and notes included
     * @param cells the most cells of a line
     * @param characters the most characters of a cell
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public TableLimits {
        if (lines < 1 || cells < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    "a limit must be at least 1: lines " + lines + ", cells " + cells + ", characters " + characters);
        }
    }

    /** {@return 10,000 lines, 1,000 cells a line, 100,000 characters a cell} */
    public static TableLimits defaults() {
        return new TableLimits(LINES, CELLS, CHARACTERS);
    }

    /**
     * These limits with another number of lines.
     *
     * @param most the most lines of a table
     * @return the limits
     */
    public TableLimits withLines(int most) {
        return new TableLimits(most, cells, characters);
    }

    /**
     * These limits with another number of cells.
     *
     * @param most the most cells of a line
     * @return the limits
     */
    public TableLimits withCells(int most) {
        return new TableLimits(lines, most, characters);
    }

    /**
     * These limits with another number of characters.
     *
     * @param most the most characters of a cell
     * @return the limits
     */
    public TableLimits withCharacters(int most) {
        return new TableLimits(lines, cells, most);
    }

    void checkLines(int count, int line) {
        check("lines", count, lines, line);
    }

    void checkCells(int count, int line) {
        check("cells", count, cells, line);
    }

    void checkCharacters(int count, int line) {
        check("characters", count, characters, line);
    }

    private static void check(String limit, int count, int most, int line) {
        if (count > most) {
            throw new TableLimitException(limit, most, line);
        }
    }
}
