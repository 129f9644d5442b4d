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
        for (Finding finding : findings) {
            if (isFailure(finding.severity())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFailure(Severity severity) {
        return switch (this) {
            case error -> severity == Severity.ERROR;
            case warning -> severity != Severity.INFO;
            case never -> false;
        };
    }
}
