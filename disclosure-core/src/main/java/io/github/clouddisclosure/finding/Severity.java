package io.github.clouddisclosure.finding;

/** How much a finding matters. */
public enum Severity {
    /** The guideline, or the JSON form, is not met. */
    ERROR,
    /** The guideline is met, but the answer is doubtful. */
    WARNING,
    /** Hygiene. */
    INFO
}
