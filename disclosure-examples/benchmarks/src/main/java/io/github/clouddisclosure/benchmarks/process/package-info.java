/** Programs started in a fresh JVM, as a measurement of a start needs them. */
@NullMarked
package io.github.clouddisclosure.benchmarks.process;

import org.jspecify.annotations.NullMarked;
