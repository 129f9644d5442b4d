package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;

/**
 * How large a table may be. A larger one is not read: whatever it is read from, {@link TableLimitException} names the limit. A
 * disclosure has some 120 lines of 6 to 10 cells. Characters are Unicode code points.
 *
 * @param lines the most lines of a table, titles, notes and empty lines included
 * @param cells the most cells of a line
 * @param characters the most characters of a cell
 * @param text the most characters of a table in all; where it is a text, of the whole text
 */
public record TableLimits(int lines, int cells, int characters, int text) {
    private static final int LINES = 5_000;
    private static final int CELLS = 200;
    private static final int CHARACTERS = 40_000;
    private static final int TEXT = 2_000_000;
    private static final LocalizedText NAME_OF_LINES = new LocalizedText("行数", "lines");
    private static final LocalizedText NAME_OF_CELLS = new LocalizedText("1行のセル数", "cells in a line");
    private static final LocalizedText NAME_OF_CHARACTERS = new LocalizedText("1セルの文字数", "characters in a cell");
    private static final LocalizedText NAME_OF_TEXT = new LocalizedText("全体の文字数", "characters in all");

    /**
     * Checks that the limits let anything through.
     *
     * @param lines the most lines of a table, titles, notes and empty lines included
     * @param cells the most cells of a line
     * @param characters the most characters of a cell
     * @param text the most characters of a table in all
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public TableLimits {
        if (lines < 1 || cells < 1 || characters < 1 || text < 1) {
            throw new IllegalArgumentException("a limit must be at least 1: lines " + lines + ", cells " + cells
                    + ", characters " + characters + ", text " + text);
        }
    }

    /** {@return 5,000 lines, 200 cells a line, 40,000 characters a cell, 2,000,000 characters in all} */
    public static TableLimits defaults() {
        return new TableLimits(LINES, CELLS, CHARACTERS, TEXT);
    }

    /**
     * These limits with another number of lines.
     *
     * @param most the most lines of a table
     * @return the limits
     */
    public TableLimits withLines(int most) {
        return new TableLimits(most, cells, characters, text);
    }

    /**
     * These limits with another number of cells.
     *
     * @param most the most cells of a line
     * @return the limits
     */
    public TableLimits withCells(int most) {
        return new TableLimits(lines, most, characters, text);
    }

    /**
     * These limits with another number of characters.
     *
     * @param most the most characters of a cell
     * @return the limits
     */
    public TableLimits withCharacters(int most) {
        return new TableLimits(lines, cells, most, text);
    }

    /**
     * These limits with another number of characters in all.
     *
     * @param most the most characters of a table
     * @return the limits
     */
    public TableLimits withText(int most) {
        return new TableLimits(lines, cells, characters, most);
    }

    /**
     * Refuses grids that are larger together than these limits allow. Grids may be made by anybody, so that whoever reads
     * them checks them.
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
     * Refuses more lines than these limits allow, for readers that make grids.
     *
     * @param count how many lines there are
     * @param line the number of the last of them
     * @throws TableLimitException if they are too many
     */
    public void checkLines(int count, int line) {
        check(NAME_OF_LINES, count, lines, line);
    }

    /**
     * Refuses a line with more cells than these limits allow.
     *
     * @param count how many cells there are
     * @param line the number of the line
     * @throws TableLimitException if they are too many
     */
    public void checkCells(int count, int line) {
        check(NAME_OF_CELLS, count, cells, line);
    }

    /**
     * Refuses a cell with more characters than these limits allow.
     *
     * @param count how many code points there are
     * @param line the number of the line
     * @throws TableLimitException if they are too many
     */
    public void checkCharacters(int count, int line) {
        check(NAME_OF_CHARACTERS, count, characters, line);
    }

    /**
     * Refuses tables with more characters in all than these limits allow.
     *
     * @param count how many code points there are up to a line
     * @param line the number of the line
     * @throws TableLimitException if they are too many
     */
    public void checkText(long count, int line) {
        check(NAME_OF_TEXT, count, text, line);
    }

    void checkCell(String cell, int line) {
        checkCharacters(count(cell, characters), line);
    }

    /** Checks a text before it is separated into cells, so that one that is too long costs nothing more. */
    void checkText(String whole) {
        checkText(count(whole, text), 1);
    }

    /** How many characters a text has. Where it has no more chars than there may be characters, these are enough to know. */
    private static int count(String text, int most) {
        return text.length() <= most ? text.length() : text.codePointCount(0, text.length());
    }

    private static void check(LocalizedText limit, long count, int most, int line) {
        if (count > most) {
            throw new TableLimitException(limit, most, line);
        }
    }
}
