/** Number formats: how a workbook shows a number or a date. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal.format;

import org.jspecify.annotations.NullMarked;
