/**
 * Official tables in the files that people exchange: reads web pages and workbooks as grids of cells, and writes
 * workbooks.
 */
@NullMarked
package io.github.clouddisclosure.tablefiles;

import org.jspecify.annotations.NullMarked;
