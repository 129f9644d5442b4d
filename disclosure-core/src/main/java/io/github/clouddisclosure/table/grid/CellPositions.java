package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.AbstractList;
import java.util.Arrays;

/**
 * Where the cells of a line begin, counted only when asked for: nearly all tables have few findings. Until then only the
 * text and an index for each cell are kept.
 */
final class CellPositions extends AbstractList<Position> {
    private final String text;
    /** Where the line begins, and its number. */
    private final int lineStart;

    private final int line;
    /** Where each cell begins, with the white space before its text, and, last, where the line ends. */
    private final int[] starts;

    private final int size;
    /** The last character of cells that are not the last of their line. */
    private final char delimiter;

    CellPositions(String text, int lineStart, int line, char delimiter, int[] starts, int size) {
        this.text = text;
        this.lineStart = lineStart;
        this.line = line;
        this.delimiter = delimiter;
        this.starts = starts;
        this.size = size;
    }

    /** Those of the line without its first cell. */
    CellPositions withoutFirst() {
        return new CellPositions(text, lineStart, line, delimiter, Arrays.copyOfRange(starts, 1, size), size - 1);
    }

    @Override
    public Position get(int cell) {
        int end = textStart(starts[cell]);
        int lines = line;
        int start = lineStart;
        for (int i = lineStart; i < end; i++) {
            char c = text.charAt(i);
            // A line break before the text of a cell is in quotes, so a character follows it.
            boolean both = c == '\r' && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !both) {
                lines++;
                start = i + 1;
            }
        }
        return new Position(lines, text.codePointCount(start, end) + 1);
    }

    /** The index of the first character of a cell that is not white space; of the cell itself if there is none. */
    private int textStart(int cell) {
        int index = cell;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        boolean isEmpty = index == text.length() || text.charAt(index) == delimiter || isLineEnd(text.charAt(index));
        return isEmpty ? cell : index;
    }

    private boolean isBlank(char c) {
        return c != delimiter && !isLineEnd(c) && WhiteSpace.is(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public int size() {
        return size;
    }
}
