package io.github.clouddisclosure.commandline.settings;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import java.util.List;

/** Which findings make a run fail, as named on the command line. */
public enum FailOn {
    error,
    warning,
    never;

    public boolean isFailure(List<Finding> findings) {
        return findings.stream().anyMatch(this::isFailure);
    }

    public boolean isFailure(Finding finding) {
        Severity severity = finding.severity();
        return switch (this) {
            case error -> severity == Severity.ERROR;
            case warning -> severity != Severity.INFO;
            case never -> false;
        };
    }
}
