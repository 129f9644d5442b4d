package io.github.clouddisclosure.table.grid;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.finding.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link TableGrid}.
 *
 * <p>The text of a cell that is merged with those below or beside it may be in each of the cells that it covers, or
 * only in the first with the others empty: a row is read the same in both cases.
 *
 * <p>Lines with equal numbers, cells and places are equal, whatever their positions.
 *
 * @param number the number of the line in its source, from 1
 * @param cells the cells from left to right, those without text as empty strings
 * @param place where the line is in its source, for a reader: {@code 開示!A12}; empty if the number says it
 * @param positions where each cell begins in the text that was read and, last, where a further cell would; empty if the
 *     source is not such a text
 */
public record TableLine(int number, List<String> cells, String place, List<Position> positions) {
    /**
     * Takes copies of the lists.
     *
     * @param number the number of the line in its source, from 1
     * @param cells the cells from left to right, those without text as empty strings
     * @param place where the line is in its source; empty if the number says it
     * @param positions where each cell begins in the text that was read and, last, where a further cell would
     */
    public TableLine {
        cells = List.copyOf(cells);
        requireNonNull(place, "place");
        positions = positions instanceof CellPositions ? positions : List.copyOf(positions);
    }

    /**
     * A line whose cells have no positions in a text.
     *
     * @param number the number of the line in its source, from 1
     * @param cells the cells from left to right, those without text as empty strings
     * @param place where the line is in its source; empty if the number says it
     */
    public TableLine(int number, List<String> cells, String place) {
        this(number, cells, place, List.of());
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
     * This line with other cells, for a part of a line or a cleaned one: number and place stay the same. The positions
     * stay if there are as many cells as before.
     *
     * @param others the cells from left to right
     * @return the line
     */
    public TableLine withCells(List<String> others) {
        return new TableLine(number, others, place, others.size() == cells.size() ? positions : List.of());
    }

    /** The line of a text without its first cell. */
    TableLine withoutFirst() {
        List<Position> others = positions instanceof CellPositions counted ? counted.withoutFirst() : List.of();
        return new TableLine(number, cells.subList(1, cells.size()), place, others);
    }

    /**
     * Where a cell begins, or would begin if the line had it.
     *
     * @param cell the index of the cell, from 0
     * @return its position in the text; for a cell of a sheet, the numbers of its row and column; otherwise the
     *     beginning of the line
     */
    public Position positionOf(int cell) {
        if (!positions.isEmpty()) {
            return positions.get(Math.min(cell, positions.size() - 1));
        }
        return new Position(
                number,
                SheetCell.of(place).map(first -> first.right(cell).column()).orElse(1));
    }

    /**
     * Where a cell is, for a reader: {@code 開示!F12}, if the place of the line is its first cell on a sheet.
     *
     * @param cell the index of the cell, from 0
     * @return the place of the cell; otherwise that of the line
     */
    public String placeOf(int cell) {
        Optional<SheetCell> first = SheetCell.of(place);
        return first.isPresent() ? first.get().right(cell).toString() : place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableLine line
                && number == line.number
                && cells.equals(line.cells)
                && place.equals(line.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, cells, place);
    }

    /** {@return where the line is and how many cells it has, without their text, which may be about a person's life} */
    @Override
    public String toString() {
        return "line " + number + (place.isEmpty() ? "" : " at " + place) + " (cells: " + cells.size() + ')';
    }
}
