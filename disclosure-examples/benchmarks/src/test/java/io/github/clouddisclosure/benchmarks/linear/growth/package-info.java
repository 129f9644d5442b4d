/** What can grow, and what is done over it. */
@NullMarked
package io.github.clouddisclosure.benchmarks.linear.growth;

import org.jspecify.annotations.NullMarked;
