package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.finding.FindingCode;

/** Receives what a rule finds. */
@FunctionalInterface
public interface Report {
    /**
     * Adds a code.
     *
     * @param code what was found
     */
    void add(FindingCode code);
}
