package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Collects lines of cells between bars into a grid. */
final class BarLines {
    private final char bar;
    private final TableLimits limits;
    private final List<TableLine> lines = new ArrayList<>();
    private final CellStarts starts;
    private boolean alwaysLeadingBar = true;
    /** The line that was last split. */
    private String text = "";

    BarLines(char bar, TableLimits limits) {
        this.bar = bar;
        this.limits = limits;
        this.starts = new CellStarts(bar);
    }

    /** The cells of a line. The text after the last bar is a cell only if it is not blank. */
    List<String> split(String line, int number) {
        limits.checkLines(number, number);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        text = line;
        starts.clear();
        starts.add(0);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == bar) {
                cell.append(bar);
                i++;
            } else if (c == bar) {
                add(cell, cells, number);
                starts.add(i + 1);
            } else {
                cell.append(c);
            }
        }
        if (cells.isEmpty() || !WhiteSpace.strip(cell).isEmpty()) {
            add(cell, cells, number);
            starts.add(line.length());
        }
        return cells;
    }

    /** Whether each cell has dashes alone, or with the colons by which Markdown aligns a column. */
    static boolean areDashes(List<String> cells) {
        // The cell before a leading bar is empty. A line with no other cell is blank, so it is in no grid.
        int first = cells.get(0).isEmpty() ? 1 : 0;
        return cells.subList(first, cells.size()).stream().allMatch(BarLines::isDashes);
    }

    private static boolean isDashes(String cell) {
        int from = cell.startsWith(":") ? 1 : 0;
        int to = cell.endsWith(":") ? cell.length() - 1 : cell.length();
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) != '-') {
                return false;
            }
        }
        return from < to;
    }

    private void add(StringBuilder cell, List<String> cells, int number) {
        String text = WhiteSpace.strip(cell);
        limits.checkCell(text, number);
        limits.checkCells(cells.size() + 1, number);
        cells.add(text);
        cell.setLength(0);
    }

    /** Adds the line that was last split, with these cells, to the grid, unless it is blank. */
    void add(int number, List<String> cells) {
        if (!cells.stream().allMatch(String::isEmpty)) {
            lines.add(new TableLine(number, cells, "", starts.of(text, 0, number)));
            alwaysLeadingBar &= cells.size() == 1 || cells.get(0).isEmpty();
        }
    }

    /** The grid, without a first column that no line uses: it is only the space before the leading bars. */
    TableGrid grid() {
        if (!alwaysLeadingBar) {
            return new TableGrid(lines);
        }
        List<TableLine> narrowed = new ArrayList<>(lines.size());
        for (TableLine line : lines) {
            narrowed.add(line.cells().size() == 1 ? line : line.withoutFirst());
        }
        return new TableGrid(narrowed);
    }
}
