/** The official table as sheets of a workbook: to publish, to fill in, and with findings to mend. Not API. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal.form;

import org.jspecify.annotations.NullMarked;
