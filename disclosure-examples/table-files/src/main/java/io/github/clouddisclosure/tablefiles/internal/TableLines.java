package io.github.clouddisclosure.tablefiles.internal;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.List;

/** Collects lines into grids, within limits. */
public final class TableLines {
    /** Several for each row of the guideline, but not one for each of a million cells. */
    private static final int MAX_FINDINGS = 1_000;

    private final TableLimits limits;
    private final List<TableGrid> grids = new ArrayList<>();
    private List<TableLine> lines = new ArrayList<>();
    private List<Finding> findings = new ArrayList<>(0);
    private int count;
    private long characters;

    public TableLines(TableLimits limits) {
        this.limits = limits;
    }

    /** Adds a line that has only its number as its place, unless it is blank. */
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
        // Spanned cells repeat their text: without a limit, a small file could make a huge table.
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

    /** Checks that a line may have this many cells. */
    public void checkCells(int size, int number) {
        limits.checkCells(size, number);
    }

    /** Checks that there may be this many more lines. */
    public void checkLines(int size, int number) {
        limits.checkLines(count + size, number);
    }

    /** Checks that a cell may have this many characters, in code points. */
    public void checkCharacters(int size, int number) {
        limits.checkCharacters(size, number);
    }

    /** Checks that all lines together may have this many more characters, in code points. */
    public void checkText(int size, int number) {
        limits.checkText(characters + size, number);
    }

    /** Adds a finding about the grid, unless it has very many. */
    public void report(Finding finding) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(finding);
        }
    }

    /** Ends a grid: lines added later belong to the next. */
    public void endGrid() {
        if (!lines.isEmpty()) {
            grids.add(new TableGrid(lines, findings));
            lines = new ArrayList<>();
            findings = new ArrayList<>(0);
        }
    }

    public List<TableGrid> grids() {
        endGrid();
        return List.copyOf(grids);
    }
}
