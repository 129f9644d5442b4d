/** Measures the time and memory that thousands of files take. */
@NullMarked
package io.github.clouddisclosure.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
