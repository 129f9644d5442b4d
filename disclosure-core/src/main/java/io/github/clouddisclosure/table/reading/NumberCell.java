package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.internal.cell.TextCursor;
import java.util.Optional;

/**
 * An official number as tables print it: 84, No.84, 84. or, with the row within the number, 84.1 and 84-1.
 *
 * @param number the number
 * @param subNumber the row within it, from 1; 0 if it is not given
 */
record NumberCell(int number, int subNumber) {
    private static final int MAX_LENGTH = 8;
    private static final int MAX_DIGITS = 4;
    /** The first of the kana and ideographs; no number begins with one. */
    private static final char FIRST_JAPANESE = '\u3041';

    private static final char LAST_JAPANESE = '\u9FFF';

    static Optional<NumberCell> of(String cell) {
        if (cell.isEmpty() || cell.length() > MAX_LENGTH || isWord(cell.charAt(0))) {
            return Optional.empty();
        }
        TextCursor cursor = new TextCursor(cell);
        if (!isDigit(cell.charAt(0))) {
            cursor.acceptAny("No.", "No", "NO.", "№", "#");
            cursor.skipSpaces();
        }
        int number = cursor.digits(1, MAX_DIGITS);
        int subNumber = 0;
        if (!cursor.atEnd() && cursor.acceptAny(".", "-") && !cursor.atEnd()) {
            subNumber = cursor.digits(1, MAX_DIGITS);
        }
        return number < 0 || subNumber < 0 || !cursor.atEnd()
                ? Optional.empty()
                : Optional.of(new NumberCell(number, subNumber));
    }

    private static boolean isDigit(char first) {
        return first >= '0' && first <= '9';
    }

    private static boolean isWord(char first) {
        return first >= FIRST_JAPANESE && first <= LAST_JAPANESE;
    }
}
