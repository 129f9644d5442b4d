/** Official tables in the files that people exchange: web pages and workbooks, as grids of cells and back. */
@NullMarked
package io.github.clouddisclosure.tablefiles;

import org.jspecify.annotations.NullMarked;
