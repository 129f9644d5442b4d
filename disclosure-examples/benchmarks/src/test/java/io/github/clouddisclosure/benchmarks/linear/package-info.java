/** Shows that ten times the input costs at most eleven times the operations. */
@NullMarked
package io.github.clouddisclosure.benchmarks.linear;

import org.jspecify.annotations.NullMarked;
