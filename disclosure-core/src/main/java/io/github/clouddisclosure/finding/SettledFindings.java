package io.github.clouddisclosure.finding;

import java.util.List;

/**
 * Findings to which {@link SeveritySettings} were applied.
 *
 * @param findings those that remain, with their final severity
 * @param switchedOff those that the settings leave out, with the severity of their code, so that a summary can name them
 */
public record SettledFindings(List<Finding> findings, List<Finding> switchedOff) {
    /**
     * Takes copies of the lists.
     *
     * @param findings those that remain
     * @param switchedOff those that the settings leave out
     */
    public SettledFindings {
        findings = List.copyOf(findings);
        switchedOff = List.copyOf(switchedOff);
    }
}
