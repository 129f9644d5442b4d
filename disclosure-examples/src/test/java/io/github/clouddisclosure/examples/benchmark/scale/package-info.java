/** What thousands of files take: time and memory. */
@NullMarked
package io.github.clouddisclosure.examples.benchmark.scale;

import org.jspecify.annotations.NullMarked;
