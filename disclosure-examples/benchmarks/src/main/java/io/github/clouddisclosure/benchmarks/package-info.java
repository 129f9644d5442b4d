/** Measures this library beside others, over documents of three sizes. */
@NullMarked
package io.github.clouddisclosure.benchmarks;

import org.jspecify.annotations.NullMarked;
