package io.github.clouddisclosure.benchmarks;

/** What is wrong with a document. */
public enum Health {
    /** Nothing is wrong. */
    VALID,
    /** One finding: the check digit of the corporate number. */
    ONE_FINDING,
    /** At least one finding in every row of the guideline. */
    ALL_WRONG
}
