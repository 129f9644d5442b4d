package io.github.clouddisclosure.tablefiles.internal.form;

/**
 * What the cell of an answer has beside the answer.
 *
 * @param colour the colour behind the answer, as hexadecimal digits; empty for none
 * @param note the note on the cell; empty for none
 */
record CellMark(String colour, String note) {
    static final CellMark NONE = new CellMark("", "");
}
