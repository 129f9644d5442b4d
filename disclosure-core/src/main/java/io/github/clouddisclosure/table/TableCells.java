package io.github.clouddisclosure.table;

import java.util.List;

/** The cells of a row in the order of the columns. */
final class TableCells {
    private TableCells() {}

    /** Every cell, also where one covers several rows. */
    static List<String> repeated(OfficialRow row) {
        return List.of(
                row.number(), row.category(), row.item(), row.prescription(), row.requirement(), row.answerText());
    }

    /** Empty cells where one above covers the row. */
    static List<String> merged(OfficialRow row) {
        return List.of(
                row.numberSpan() == 0 ? "" : row.number(),
                row.categorySpan() == 0 ? "" : row.category(),
                row.itemSpan() == 0 ? "" : row.item(),
                row.prescription(),
                row.requirement(),
                row.answerText());
    }
}
