/**
 * The values that the rows of the guideline ask for: dates, money, time spans, names.
 *
 * <p>Every type here is immutable, equal by value and free of nulls. A value takes what was written and does not judge
 * it: a corporate number with a wrong check digit is a legal object, and {@code toString()} gives it as a Japanese
 * reader expects to see it.
 */
@NullMarked
package io.github.clouddisclosure.value;

import org.jspecify.annotations.NullMarked;
