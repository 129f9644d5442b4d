package io.github.clouddisclosure.benchmarks.report;

/** What one call costs: microseconds, and bytes allocated. */
record Cost(double micros, double bytes) {}
