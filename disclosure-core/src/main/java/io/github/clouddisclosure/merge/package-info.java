/** Two edits of one disclosure as one, row by row. */
@NullMarked
package io.github.clouddisclosure.merge;

import org.jspecify.annotations.NullMarked;
