package io.github.clouddisclosure.benchmarks.report;

/** A part of the report. */
@FunctionalInterface
public interface ReportSection {
    /** {@return the part in Markdown, under a heading of its own; blank if nothing was measured for it} */
    String markdown();
}
