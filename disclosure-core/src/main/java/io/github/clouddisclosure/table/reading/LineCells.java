package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a line, with their white space folded.
 *
 * @param cells the cells
 * @param first the first text; empty if no cell has one
 * @param isSingle whether there is only one text; a merged cell may have it in every cell that it covers
 */
record LineCells(List<String> cells, String first, boolean isSingle) {
    static LineCells of(TableLine line) {
        List<String> cells = new ArrayList<>(line.cells().size());
        String first = "";
        boolean others = false;
        for (String cell : line.cells()) {
            String text = WhiteSpace.fold(cell);
            cells.add(text);
            first = first.isEmpty() ? text : first;
            others |= !text.isEmpty() && !text.equals(first);
        }
        return new LineCells(cells, first, !first.isEmpty() && !others);
    }

    boolean isBlank() {
        return first.isEmpty();
    }

    /** The number of cells, without their text, which may be about a person's life. */
    @Override
    public String toString() {
        return "cells: " + cells.size();
    }
}
