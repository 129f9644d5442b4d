/**
 * One immutable type per section of the guideline, with one accessor per row.
 *
 * <p>The constraints are on the accessors; those that check a value are on the type argument.
 */
@NullMarked
package io.github.clouddisclosure.section;

import org.jspecify.annotations.NullMarked;
