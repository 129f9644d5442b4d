/**
 * Reads a published table into a {@link io.github.clouddisclosure.Disclosure}.
 *
 * <p>{@link io.github.clouddisclosure.table.BarSeparatedText}, {@link io.github.clouddisclosure.table.MarkdownText} and
 * {@link io.github.clouddisclosure.table.DelimitedText} turn a text into a grid of cells, and
 * {@link io.github.clouddisclosure.table.TableReader} finds the rows in a grid. Nothing is guessed: an answer that
 * cannot be read as the value that its row asks for is kept as words. Nothing is lost: what is no row of the catalogue
 * is a supplementary row, and what is no row at all is listed.
 */
@NullMarked
package io.github.clouddisclosure.table;

import org.jspecify.annotations.NullMarked;
