/** The report on a run of the benchmarks. */
@NullMarked
package io.github.clouddisclosure.examples.benchmark.report;

import org.jspecify.annotations.NullMarked;
