package io.github.clouddisclosure.table;

import java.util.List;

/**
 * Cells in lines, from whatever source: the table itself and what stands around it.
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

    /** {@return how many lines there are} */
    @Override
    public String toString() {
        return "grid (lines: " + lines.size() + ')';
    }
}
