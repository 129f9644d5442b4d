package io.github.clouddisclosure.table.reading;

/** What continuation rows do not repeat: the heading, and the number, category and item of the rows above. */
final class RowContext {
    private String heading = "";
    private String number = "";
    private String category = "";
    private String item = "";

    String heading() {
        return heading;
    }

    String number() {
        return number;
    }

    String category() {
        return category;
    }

    String item() {
        return item;
    }

    /**
     * Starts a table, perhaps the next page of the previous one: its first row has its own number, if any row has one.
     */
    void startTable() {
        startNumber("");
    }

    void startSection(String newHeading) {
        heading = newHeading;
        startNumber("");
        category = "";
    }

    /** Starts a number that is given, but whose row was not found. */
    void startNumber(String newNumber) {
        number = newNumber;
        item = "";
    }

    void startRow(RowCells row) {
        if (!row.number().isEmpty() && !row.number().equals(number)) {
            startNumber(row.number());
        }
        category = row.category().isEmpty() ? category : row.category();
        item = row.item().isEmpty() ? item : row.item();
    }
}
