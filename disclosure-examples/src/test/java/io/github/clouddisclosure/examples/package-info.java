/** Tests of the examples. */
@NullMarked
package io.github.clouddisclosure.examples;

import org.jspecify.annotations.NullMarked;
