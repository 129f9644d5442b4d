/** The parts of a workbook: the files in its archive and the XML in them, within limits. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal.part;

import org.jspecify.annotations.NullMarked;
