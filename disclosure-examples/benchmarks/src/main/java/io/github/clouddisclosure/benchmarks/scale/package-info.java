/** What thousands of files take: time and memory. */
@NullMarked
package io.github.clouddisclosure.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
