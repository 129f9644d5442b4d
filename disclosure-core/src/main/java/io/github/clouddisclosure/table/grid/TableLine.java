package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A line of a {@link TableGrid}.
 *
 * <p>The text of a cell that is merged with those below or beside it may be in each of the cells that it covers, or
 * only in the first with the others empty: a row is read the same in both cases.
 *
 * @param number the number of the line in its source, from 1
 * @param cells the cells from left to right, those without text as empty strings
 * @param place where the line is in its source, for a reader: {@code 開示!A12}; empty if the number says it
 */
public record TableLine(int number, List<String> cells, String place) {
    /**
     * Takes a copy of the list.
     *
     * @param number the number of the line in its source, from 1
     * @param cells the cells from left to right, those without text as empty strings
     * @param place where the line is in its source; empty if the number says it
     */
    public TableLine {
        cells = List.copyOf(cells);
        requireNonNull(place, "place");
    }

    /**
     * A line whose number says where it is.
     *
     * @param number the number of the line in its source, from 1
     * @param cells the cells from left to right, those without text as empty strings
     */
    public TableLine(int number, List<String> cells) {
        this(number, cells, "");
    }

    /**
     * This line with other cells, for a part of a line or a cleaned one: number and place stay the same.
     *
     * @param others the cells from left to right
     * @return the line
     */
    public TableLine withCells(List<String> others) {
        return new TableLine(number, others, place);
    }

    /** {@return where the line is and how many cells it has, without their text, which may be about a person's life} */
    @Override
    public String toString() {
        return "line " + number + (place.isEmpty() ? "" : " at " + place) + " (cells: " + cells.size() + ')';
    }
}
