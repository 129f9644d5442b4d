package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.text.LookAlikes;
import java.util.List;

/**
 * Cells in lines, from any source: the table itself and the text around it.
 *
 * @param lines the lines in the order of the source
 */
public record TableGrid(List<TableLine> lines) {
    /**
     * Takes a copy of the list.
     *
     * @param lines the lines in the order of the source
     */
    public TableGrid {
        lines = List.copyOf(lines);
    }

    /** {@return this grid with the radicals in its cells replaced as {@link LookAlikes#clean(String)} does} */
    public TableGrid cleaned() {
        return new TableGrid(lines.stream()
                .map(line -> line.withCells(
                        line.cells().stream().map(LookAlikes::clean).toList()))
                .toList());
    }

    /** {@return the number of lines} */
    @Override
    public String toString() {
        return "grid (lines: " + lines.size() + ')';
    }
}
