/**
 * Renders sources from the catalogue: the type of each section, and the table that finds its accessors and setters by row.
 */
@NullMarked
package io.github.clouddisclosure.rendering;

import org.jspecify.annotations.NullMarked;
