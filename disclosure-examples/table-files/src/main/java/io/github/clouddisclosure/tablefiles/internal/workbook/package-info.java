/** Workbooks: what their parts say of sheets, cells and texts, read and written. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal.workbook;

import org.jspecify.annotations.NullMarked;
