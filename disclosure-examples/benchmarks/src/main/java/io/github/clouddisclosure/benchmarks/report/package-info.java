/** The report on a run of the benchmarks. */
@NullMarked
package io.github.clouddisclosure.benchmarks.report;

import org.jspecify.annotations.NullMarked;
