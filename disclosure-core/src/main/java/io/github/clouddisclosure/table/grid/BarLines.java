package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Collects lines of cells between bars into a grid. */
final class BarLines {
    private final char bar;
    private final TableLimits limits;
    private final List<TableLine> lines = new ArrayList<>();
    private boolean alwaysLeadingBar = true;
    /** Where the cells of the line that was last split begin, and where it ends. */
    private List<Position> positions = List.of();

    BarLines(char bar, TableLimits limits) {
        this.bar = bar;
        this.limits = limits;
    }

    /** The cells of a line. The text after the last bar is a cell only if it is not blank. */
    List<String> split(String line, int number) {
        limits.checkLines(number, number);
        List<String> cells = new ArrayList<>();
        TextPositions counted = new TextPositions(line);
        positions = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == bar) {
                cell.append(bar);
                i++;
            } else if (c == bar) {
                positions.add(counted.at(number, 0, start(line, start, i)));
                add(cell, cells, number);
                start = i + 1;
            } else {
                cell.append(c);
            }
        }
        if (cells.isEmpty() || !WhiteSpace.strip(cell).isEmpty()) {
            positions.add(counted.at(number, 0, start(line, start, line.length())));
            add(cell, cells, number);
        }
        positions.add(counted.at(number, 0, line.length()));
        return cells;
    }

    /** The index of the first character of a cell; for a blank one, where the cell itself begins. */
    private static int start(String line, int from, int to) {
        int start = from;
        while (start < to && WhiteSpace.is(line.charAt(start))) {
            start++;
        }
        return start < to ? start : from;
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
            lines.add(new TableLine(number, cells, "", positions));
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
            narrowed.add(line.cells().size() == 1 ? line : withoutFirst(line));
        }
        return new TableGrid(narrowed);
    }

    private static TableLine withoutFirst(TableLine line) {
        List<String> cells = line.cells();
        List<Position> starts = line.positions();
        return new TableLine(line.number(), cells.subList(1, cells.size()), "", starts.subList(1, starts.size()));
    }
}
