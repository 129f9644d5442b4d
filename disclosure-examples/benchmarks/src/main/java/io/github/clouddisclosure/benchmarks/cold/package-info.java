/** Measures how long a fresh JVM takes for one disclosure. */
@NullMarked
package io.github.clouddisclosure.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
