/** Counts the operations of code, so that two runs of it can be compared on any machine. */
@NullMarked
package io.github.clouddisclosure.benchmarks.linear.count;

import org.jspecify.annotations.NullMarked;
