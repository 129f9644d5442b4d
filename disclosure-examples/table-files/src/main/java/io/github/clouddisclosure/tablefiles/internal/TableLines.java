package io.github.clouddisclosure.tablefiles.internal;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.List;

/** Collects lines into grids, within limits. */
public final class TableLines {
    private final TableLimits limits;
    private final List<TableGrid> grids = new ArrayList<>();
    private List<TableLine> lines = new ArrayList<>();
    private int count;
    private long characters;

    public TableLines(TableLimits limits) {
        this.limits = limits;
    }

    /** Adds a line whose number says where it is, unless it is blank. */
    public void add(int number, List<String> cells) {
        add(new TableLine(number, cells));
    }

    /** Adds a line, unless it is blank. */
    public void add(TableLine line) {
        int number = line.number();
        List<String> cells = line.cells();
        if (isBlank(cells)) {
            return;
        }
        limits.checkLines(++count, number);
        limits.checkCells(cells.size(), number);
        for (String cell : cells) {
            int length = cell.codePointCount(0, cell.length());
            limits.checkCharacters(length, number);
            characters += length;
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
    public void checkCells(int size, int number) {
        limits.checkCells(size, number);
    }

    /** Says that there may be no more lines than the limits let through. */
    public void checkLines(int size, int number) {
        limits.checkLines(count + size, number);
    }

    /** Says that a cell may have no more characters, in code points, than the limits let through. */
    public void checkCharacters(int size, int number) {
        limits.checkCharacters(size, number);
    }

    /** Says that there may be no more characters in all, in code points, than the limits let through. */
    public void checkText(int size, int number) {
        limits.checkText(characters + size, number);
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
