/** Validation of a disclosure, with and without a provider of Jakarta Validation. */
@NullMarked
package io.github.clouddisclosure.validation;

import org.jspecify.annotations.NullMarked;
