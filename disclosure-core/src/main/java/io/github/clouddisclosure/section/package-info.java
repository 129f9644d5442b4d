/**
 * One immutable type per section of the guideline, with one accessor per row.
 *
 * <p>The constraints stand on the accessors; those that judge a value stand on the type argument.
 */
@NullMarked
package io.github.clouddisclosure.section;

import org.jspecify.annotations.NullMarked;
