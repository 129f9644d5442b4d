package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;

/**
 * Where cells are: {@code B12}, {@code $B$12}, {@code B12:C13}. Places outside the largest possible sheet are refused.
 */
final class SheetPlaces {
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final int MAX_NUMBER_LENGTH = 9;

    private SheetPlaces() {}

    /** The number of a row, from 1. */
    static int row(String digits) throws TableFileException {
        return row(number(digits));
    }

    static int row(int row) throws TableFileException {
        if (row < 1 || row > MAX_ROWS) {
            throw WorkbookLimits.damaged();
        }
        return row;
    }

    /** The number of a column, from 0. */
    static int column(int column) throws TableFileException {
        if (column < 0 || column >= MAX_COLUMNS) {
            throw WorkbookLimits.damaged();
        }
        return column;
    }

    /** The column of a reference to a cell, from 0. */
    static int column(String reference) throws TableFileException {
        return range(reference).firstColumn();
    }

    /** The cells of a reference to one cell or many. */
    static MergedRange range(String reference) throws TableFileException {
        int colon = reference.indexOf(':');
        String from = colon < 0 ? reference : reference.substring(0, colon);
        String to = reference.substring(colon + 1);
        int fromRow = rowStart(from);
        int toRow = rowStart(to);
        return new MergedRange(
                row(from.substring(fromRow)), letters(from, fromRow), row(to.substring(toRow)), letters(to, toRow));
    }

    /** The index of the first digit of a reference. */
    private static int rowStart(String reference) {
        int at = reference.length();
        while (at > 0 && reference.charAt(at - 1) >= '0' && reference.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    private static int letters(String reference, int end) throws TableFileException {
        int from = reference.startsWith("$") ? 1 : 0;
        int to = end > from && reference.charAt(end - 1) == '$' ? end - 1 : end;
        int column = 0;
        for (int i = from; i < to && column <= MAX_COLUMNS; i++) {
            int letter = (reference.charAt(i) | 0x20) - 'a' + 1;
            column = letter < 1 || letter > LETTERS ? MAX_COLUMNS + 1 : column * LETTERS + letter;
        }
        return column(column - 1);
    }

    /** A number in digits; -1 for anything else. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_NUMBER_LENGTH) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
