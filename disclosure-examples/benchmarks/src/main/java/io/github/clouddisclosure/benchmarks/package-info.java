/** Measures this library beside others, with documents of three sizes. */
@NullMarked
package io.github.clouddisclosure.benchmarks;

import org.jspecify.annotations.NullMarked;
