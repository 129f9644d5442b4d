package io.github.clouddisclosure.tablefiles;

/**
 * A visible sheet of a workbook.
 *
 * @param name what people call it
 * @param part the part that holds its cells
 */
record WorkbookSheet(String name, String part) {}
