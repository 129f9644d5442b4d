/**
 * Grids of cells as disclosures: {@link io.github.clouddisclosure.table.reading.TableReader} finds the rows in a grid, and
 * tells what became of each.
 *
 * <p>Nothing is guessed: an answer that cannot be read as the value that its row asks for is kept as words. Nothing is
 * lost: what is no row of the catalogue is a supplementary row, and what is no row at all is listed.
 */
@NullMarked
package io.github.clouddisclosure.table.reading;

import org.jspecify.annotations.NullMarked;
