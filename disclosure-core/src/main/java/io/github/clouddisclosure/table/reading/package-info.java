/**
 * Reads grids of cells as disclosures: {@link io.github.clouddisclosure.table.reading.TableReader} finds the rows in a
 * grid and reports the outcome for each.
 *
 * <p>Nothing is guessed: an answer that cannot be read as the value that its row asks for is kept as words. Nothing is
 * lost: a row that is not in the catalogue becomes a supplementary row, and a line that is not a row is listed.
 */
@NullMarked
package io.github.clouddisclosure.table.reading;

import org.jspecify.annotations.NullMarked;
