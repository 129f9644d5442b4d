/** Starts programs in a fresh JVM, as measurements of a start require. */
@NullMarked
package io.github.clouddisclosure.benchmarks.process;

import org.jspecify.annotations.NullMarked;
