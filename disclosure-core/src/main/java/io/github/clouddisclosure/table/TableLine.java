package io.github.clouddisclosure.table;

import java.util.List;

/**
 * A line of a {@link TableGrid}.
 *
 * @param number the number of the line in its source, from 1
 * @param cells the cells from left to right, those without text as empty strings
 */
public record TableLine(int number, List<String> cells) {
    /**
     * Takes a copy of the list.
     *
     * @param number the number of the line in its source, from 1
     * @param cells the cells from left to right, those without text as empty strings
     */
    public TableLine {
        cells = List.copyOf(cells);
    }

    /** {@return the number of the line and how many cells it has; what is in them may be about a person's life} */
    @Override
    public String toString() {
        return "line " + number + " (cells: " + cells.size() + ')';
    }
}
