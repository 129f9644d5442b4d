/**
 * The alternatives that this library is compared with: one class for each way to read, validate or write the same JSON.
 */
@NullMarked
package io.github.clouddisclosure.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
