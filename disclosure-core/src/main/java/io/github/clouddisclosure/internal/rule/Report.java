package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.finding.FindingCode;

/** Takes what a rule finds. */
@FunctionalInterface
public interface Report {
    /**
     * Takes a code.
     *
     * @param code what was found
     */
    void add(FindingCode code);
}
