/** Reads and writes the sheets, cells and texts in the parts of a workbook. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal.workbook;

import org.jspecify.annotations.NullMarked;
