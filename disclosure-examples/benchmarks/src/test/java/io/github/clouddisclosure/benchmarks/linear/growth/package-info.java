/** The inputs that can grow, and the operations on them. */
@NullMarked
package io.github.clouddisclosure.benchmarks.linear.growth;

import org.jspecify.annotations.NullMarked;
