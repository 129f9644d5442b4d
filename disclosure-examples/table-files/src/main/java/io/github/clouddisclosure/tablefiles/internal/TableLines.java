package io.github.clouddisclosure.tablefiles.internal;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.util.ArrayList;
import java.util.List;

/** Collects lines into grids, within limits. */
public final class TableLines {
    private final TableLimits limits;
    private final List<TableGrid> grids = new ArrayList<>();
    private List<TableLine> lines = new ArrayList<>();
    private int count;
    private int characters;

    public TableLines(TableLimits limits) {
        this.limits = limits;
    }

    /** Adds a line whose number says where it is, unless it is blank. */
    public void add(int number, List<String> cells) throws TableFileException {
        add(new TableLine(number, cells));
    }

    /** Adds a line, unless it is blank. */
    public void add(TableLine line) throws TableFileException {
        int number = line.number();
        List<String> cells = line.cells();
        if (isBlank(cells)) {
            return;
        }
        check(++count, limits.lines(), number, "行数", "lines");
        check(cells.size(), limits.cells(), number, "セル数", "cells");
        for (String cell : cells) {
            checkCharacters(cell.length(), number);
            characters += cell.length();
        }
        // Spanned cells repeat their text; without a bound, a small file could make a huge table.
        checkText(0, number);
        lines.add(line);
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    public int mostCells() {
        return limits.cells();
    }

    /** Says that there may be no cell at an index that the limits do not let through. */
    public void checkCells(int size, int number) throws TableFileException {
        check(size, limits.cells(), number, "セル数", "cells");
    }

    /** Says that there may be no more lines than the limits let through. */
    public void checkLines(int size, int number) throws TableFileException {
        check(count + size, limits.lines(), number, "行数", "lines");
    }

    /** Says that a cell may have no more characters than the limits let through. */
    public void checkCharacters(int size, int number) throws TableFileException {
        check(size, limits.characters(), number, "文字数", "characters");
    }

    /** Says that there may be no more characters in all than the limits let through. */
    public void checkText(int size, int number) throws TableFileException {
        check(characters + size, limits.text(), number, "合計文字数", "characters in all");
    }

    private static void check(int size, int most, int number, String japanese, String english)
            throws TableFileException {
        if (size > most) {
            throw new TableFileException(
                    number + "行目: 表の" + japanese + "が上限(" + most + ")を超えています。",
                    "line " + number + ": the table exceeds the limit of " + most + ' ' + english + '.');
        }
    }

    /** Ends a grid: what follows belongs to the next. */
    public void endGrid() {
        if (!lines.isEmpty()) {
            grids.add(new TableGrid(lines));
            lines = new ArrayList<>();
        }
    }

    public List<TableGrid> grids() {
        endGrid();
        return List.copyOf(grids);
    }
}
