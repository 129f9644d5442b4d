package io.github.clouddisclosure.commandline.validate;

import io.github.clouddisclosure.commandline.baseline.Baseline;
import io.github.clouddisclosure.commandline.findings.CheckedFile;
import io.github.clouddisclosure.commandline.settings.CheckSettings;
import io.github.clouddisclosure.commandline.settings.FailOn;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.SettledFindings;
import io.github.clouddisclosure.finding.SeveritySettings;
import java.util.List;
import java.util.Optional;

/**
 * Decides which findings are reported, with which severity, and which of them make a run fail: by the settings beside a
 * file, by those of the command line, which win, and by a baseline.
 */
final class Judgement {
    private final SeveritySettings severities;
    private final Optional<FailOn> failOn;
    private final Optional<Baseline> baseline;

    /**
     * A judgement.
     *
     * @param severities those of the command line
     * @param failOn that of the command line
     */
    Judgement(SeveritySettings severities, Optional<FailOn> failOn, Optional<Baseline> baseline) {
        this.severities = severities;
        this.failOn = failOn;
        this.baseline = baseline;
    }

    /** A file with the findings that are reported. Why a file is no disclosure is always reported. */
    CheckedFile judge(CheckedFile file, CheckSettings settings) {
        if (!file.isReadable()) {
            return file;
        }
        SettledFindings settled = settings.severities().overriddenBy(severities).apply(file.findings());
        List<Finding> findings =
                baseline.isPresent() ? baseline.get().unknown(file.name(), settled.findings()) : settled.findings();
        return new CheckedFile(file.name(), true, findings, settled.switchedOff(), file.source(), failOn(settings));
    }

    private FailOn failOn(CheckSettings settings) {
        return (failOn.isPresent() ? failOn : settings.failOn()).orElse(FailOn.error);
    }
}
