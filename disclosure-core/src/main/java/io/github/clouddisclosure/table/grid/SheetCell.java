package io.github.clouddisclosure.table.grid;

import java.util.Optional;

/**
 * A cell of a sheet as people write it: {@code 開示!A12}.
 *
 * @param sheet what comes before the cell, with the exclamation mark; empty if only the cell is given
 * @param column the number of the column, from 1
 * @param row the number of the row
 */
record SheetCell(String sheet, int column, String row) {
    private static final int LETTERS = 26;
    /** The last column of a sheet is XFD. */
    private static final int MAX_LETTERS = 3;

    /** The cell that a place names; none if it names something else. */
    static Optional<SheetCell> of(String place) {
        int digits = place.length();
        while (digits > 0 && place.charAt(digits - 1) >= '0' && place.charAt(digits - 1) <= '9') {
            digits--;
        }
        int letters = digits;
        while (letters > 0 && place.charAt(letters - 1) >= 'A' && place.charAt(letters - 1) <= 'Z') {
            letters--;
        }
        boolean isCell = digits < place.length()
                && letters < digits
                && digits - letters <= MAX_LETTERS
                && (letters == 0 || place.charAt(letters - 1) == '!');
        return isCell
                ? Optional.of(new SheetCell(
                        place.substring(0, letters), number(place.substring(letters, digits)), place.substring(digits)))
                : Optional.empty();
    }

    private static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }

    /** The cell some columns to the right. */
    SheetCell right(int columns) {
        return new SheetCell(sheet, column + columns, row);
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return sheet + letters + row;
    }
}
