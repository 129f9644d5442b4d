package io.github.clouddisclosure.tablefiles.internal.workbook;

/**
 * A cell of a sheet.
 *
 * @param row the row, from 1
 * @param column the column, from 0; one of the first 26
 */
public record SheetPlace(int row, int column) {
    /** {@return the place as people see it: {@code F23}} */
    @Override
    public String toString() {
        return (char) ('A' + column) + Integer.toString(row);
    }
}
