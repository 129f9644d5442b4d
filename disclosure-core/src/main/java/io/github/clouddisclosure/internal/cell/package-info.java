/**
 * Reads the text of a cell as an answer and writes an answer as the text of a cell: one class for each kind of value.
 * Not API.
 */
@NullMarked
package io.github.clouddisclosure.internal.cell;

import org.jspecify.annotations.NullMarked;
