package io.github.clouddisclosure.table;

import io.github.clouddisclosure.table.cell.TextCursor;
import java.util.Optional;

/**
 * An official number as tables print it: 84, No.84, 84. or, with the row within the number, 84.1 and 84-1.
 *
 * @param number the number
 * @param row the row within it, from 1; 0 where it is not said
 */
record NumberCell(int number, int row) {
    private static final int LONGEST = 8;
    private static final int MOST_DIGITS = 4;

    static Optional<NumberCell> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return Optional.empty();
        }
        TextCursor cursor = new TextCursor(cell);
        cursor.acceptAny("No.", "No", "NO.", "№", "#");
        cursor.skipSpaces();
        int number = cursor.digits(1, MOST_DIGITS);
        int row = 0;
        if (cursor.acceptAny(".", "-") && !cursor.atEnd()) {
            row = cursor.digits(1, MOST_DIGITS);
        }
        return number < 0 || row < 0 || !cursor.atEnd() ? Optional.empty() : Optional.of(new NumberCell(number, row));
    }
}
