package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;

/** Receives what the advice finds. */
@FunctionalInterface
public interface AdviceReport {
    /**
     * Adds a finding.
     *
     * @param row the row it is about
     * @param code what was found
     * @param evidence what its message names
     */
    void add(GuidelineRow row, FindingCode code, LocalizedText... evidence);
}
