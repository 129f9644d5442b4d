/**
 * The values that the rows of the guideline ask for: dates, money, time spans, names.
 *
 * <p>Every type here is immutable, equal by value and free of nulls. A value accepts what was written without checking
 * it: a corporate number with a wrong check digit is a legal object. {@code toString()} gives the form that a Japanese
 * reader expects.
 */
@NullMarked
package io.github.clouddisclosure.value;

import org.jspecify.annotations.NullMarked;
