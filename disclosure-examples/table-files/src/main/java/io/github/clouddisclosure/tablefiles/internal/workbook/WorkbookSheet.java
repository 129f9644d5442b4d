package io.github.clouddisclosure.tablefiles.internal.workbook;

/**
 * A visible sheet of a workbook.
 *
 * @param name what people call it
 * @param part the part that holds its cells
 */
public record WorkbookSheet(String name, String part) {}
