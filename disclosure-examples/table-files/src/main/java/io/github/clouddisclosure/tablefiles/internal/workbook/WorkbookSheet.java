package io.github.clouddisclosure.tablefiles.internal.workbook;

/**
 * A visible sheet of a workbook.
 *
 * @param name the name that people see
 * @param part the part with its cells
 */
public record WorkbookSheet(String name, String part) {}
