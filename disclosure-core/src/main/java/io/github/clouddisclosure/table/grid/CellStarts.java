package io.github.clouddisclosure.table.grid;

import java.util.Arrays;

/** Collects where the cells of a line begin. */
final class CellStarts {
    /** As many as a table of the guideline has, and the end. */
    private static final int USUAL = 8;

    private final char delimiter;
    private int[] starts = new int[USUAL];
    private int size;

    CellStarts(char delimiter) {
        this.delimiter = delimiter;
    }

    void add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = start;
    }

    /** Forgets those of the line before. */
    void clear() {
        size = 0;
    }

    /** The positions of a line, whose end has been added last. */
    CellPositions of(String text, int lineStart, int line) {
        return new CellPositions(text, lineStart, line, delimiter, Arrays.copyOf(starts, size), size);
    }
}
