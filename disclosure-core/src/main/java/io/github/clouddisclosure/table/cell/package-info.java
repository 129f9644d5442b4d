/**
 * The text of a cell as an answer, and an answer as the text of a cell: one class for each kind of value. Not exported.
 */
@NullMarked
package io.github.clouddisclosure.table.cell;

import org.jspecify.annotations.NullMarked;
