/**
 * Reads texts as grids of cells, before anything is known about the content of the cells.
 *
 * <p>{@link io.github.clouddisclosure.table.grid.BarSeparatedText},
 * {@link io.github.clouddisclosure.table.grid.MarkdownText} and
 * {@link io.github.clouddisclosure.table.grid.DelimitedText} create grids, within the
 * {@link io.github.clouddisclosure.table.grid.TableLimits limits}.
 */
@NullMarked
package io.github.clouddisclosure.table.grid;

import org.jspecify.annotations.NullMarked;
