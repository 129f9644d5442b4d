package io.github.clouddisclosure.tablefiles.internal.workbook;

/** A merged cell of a sheet: rows from 1, columns from 0, both ends included. */
record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
