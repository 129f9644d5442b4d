package io.github.clouddisclosure.examples.benchmark.report;

/** What one call costs: microseconds, and bytes allocated. */
record Cost(double micros, double bytes) {}
