package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Position;

/** Positions in a text, each behind the one before, so that no character is counted twice. */
final class TextPositions {
    private final String text;
    private int counted;
    private int column = 1;

    TextPositions(String text) {
        this.text = text;
    }

    /**
     * The position of a character.
     *
     * @param line the number of its line
     * @param lineStart the index at which that line begins
     * @param index the index of the character; that of the end for the place behind the last one
     */
    Position at(int line, int lineStart, int index) {
        if (counted < lineStart) {
            counted = lineStart;
            column = 1;
        }
        column += text.codePointCount(counted, index);
        counted = index;
        return new Position(line, column);
    }
}
