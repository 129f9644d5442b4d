package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;

/**
 * The limits on the size of a table. A larger table is not read: whatever its source, {@link TableLimitException} names
 * the limit. A disclosure has some 120 lines of 6 to 10 cells. Characters are Unicode code points.
 *
 * @param lines the maximum number of lines of a table, titles, notes and empty lines included
 * @param cells the maximum number of cells of a line
 * @param characters the maximum number of characters of a cell
 * @param text the maximum number of characters of a table in total; for a table in a text, of the whole text
 */
public record TableLimits(int lines, int cells, int characters, int text) {
    private static final int LINES = 5_000;
    private static final int CELLS = 200;
    private static final int CHARACTERS = 40_000;
    private static final int TEXT = 2_000_000;
    private static final LocalizedText NAME_OF_LINES = new LocalizedText("行数", "lines");
    private static final LocalizedText NAME_OF_CELLS = new LocalizedText("1行のセル数", "cells in a line");
    private static final LocalizedText NAME_OF_CHARACTERS = new LocalizedText("1セルの文字数", "characters in a cell");
    private static final LocalizedText NAME_OF_TEXT = new LocalizedText("全体の文字数", "characters in total");

    /**
     * Checks that every limit is at least 1.
     *
     * @param lines the maximum number of lines of a table, titles, notes and empty lines included
     * @param cells the maximum number of cells of a line
     * @param characters the maximum number of characters of a cell
     * @param text the maximum number of characters of a table in total
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public TableLimits {
        if (lines < 1 || cells < 1 || characters < 1 || text < 1) {
            throw new IllegalArgumentException("a limit must be at least 1: lines " + lines + ", cells " + cells
                    + ", characters " + characters + ", text " + text);
        }
    }

    /** {@return 5,000 lines, 200 cells per line, 40,000 characters per cell, 2,000,000 characters in total} */
    public static TableLimits defaults() {
        return new TableLimits(LINES, CELLS, CHARACTERS, TEXT);
    }

    /**
     * These limits with a different limit on lines.
     *
     * @param most the maximum number of lines of a table
     * @return the limits
     */
    public TableLimits withLines(int most) {
        return new TableLimits(most, cells, characters, text);
    }

    /**
     * These limits with a different limit on the cells of a line.
     *
     * @param most the maximum number of cells of a line
     * @return the limits
     */
    public TableLimits withCells(int most) {
        return new TableLimits(lines, most, characters, text);
    }

    /**
     * These limits with a different limit on the characters of a cell.
     *
     * @param most the maximum number of characters of a cell
     * @return the limits
     */
    public TableLimits withCharacters(int most) {
        return new TableLimits(lines, cells, most, text);
    }

    /**
     * These limits with a different limit on the characters of a table.
     *
     * @param most the maximum number of characters of a table
     * @return the limits
     */
    public TableLimits withText(int most) {
        return new TableLimits(lines, cells, characters, most);
    }

    /**
     * Rejects grids that together are larger than these limits allow. Any code may create grids, so every reader checks
     * them.
     *
     * @param grids the grids
     * @throws TableLimitException if they exceed a limit
     */
    public void check(List<TableGrid> grids) {
        int all = 0;
        long whole = 0;
        for (TableGrid grid : grids) {
            for (TableLine line : grid.lines()) {
                checkLines(++all, line.number());
                checkCells(line.cells().size(), line.number());
                for (String cell : line.cells()) {
                    int count = cell.codePointCount(0, cell.length());
                    checkCharacters(count, line.number());
                    whole += count;
                    checkText(whole, line.number());
                }
            }
        }
    }

    /**
     * Rejects more lines than these limits allow, for readers that create grids.
     *
     * @param count the number of lines
     * @param line the number of the last of them
     * @throws TableLimitException if they are too many
     */
    public void checkLines(int count, int line) {
        check(NAME_OF_LINES, count, lines, line);
    }

    /**
     * Rejects a line with more cells than these limits allow.
     *
     * @param count the number of cells
     * @param line the number of the line
     * @throws TableLimitException if they are too many
     */
    public void checkCells(int count, int line) {
        check(NAME_OF_CELLS, count, cells, line);
    }

    /**
     * Rejects a cell with more characters than these limits allow.
     *
     * @param count the number of code points
     * @param line the number of the line
     * @throws TableLimitException if they are too many
     */
    public void checkCharacters(int count, int line) {
        check(NAME_OF_CHARACTERS, count, characters, line);
    }

    /**
     * Rejects tables with more characters in total than these limits allow.
     *
     * @param count the number of code points up to a line
     * @param line the number of the line
     * @throws TableLimitException if they are too many
     */
    public void checkText(long count, int line) {
        check(NAME_OF_TEXT, count, text, line);
    }

    void checkCell(String cell, int line) {
        checkCharacters(count(cell, characters), line);
    }

    /** Checks a text before it is split into cells, so that a text that is too long costs nothing more. */
    void checkText(String whole) {
        checkText(count(whole, text), 1);
    }

    /** The number of characters of a text. If it has no more chars than the limit, the number of chars is enough. */
    private static int count(String text, int most) {
        return text.length() <= most ? text.length() : text.codePointCount(0, text.length());
    }

    private static void check(LocalizedText limit, long count, int most, int line) {
        if (count > most) {
            throw new TableLimitException(limit, most, line);
        }
    }
}
