package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.settings.FailOn;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.finding.Finding;
import java.util.List;

/**
 * A file as it was checked.
 *
 * @param name the file as given on the command line; {@code -} for standard input
 * @param isReadable whether it is a disclosure at all
 * @param findings those to report, with their final severity
 * @param switchedOff those that the settings leave out, for the summary
 * @param source its text
 * @param failOn which of the findings make the run fail
 */
public record CheckedFile(
        String name,
        boolean isReadable,
        List<Finding> findings,
        List<Finding> switchedOff,
        SourceText source,
        FailOn failOn) {
    public CheckedFile {
        findings = List.copyOf(findings);
        switchedOff = List.copyOf(switchedOff);
    }

    /** A file that fails with its errors. */
    public CheckedFile(
            String name, boolean isReadable, List<Finding> findings, List<Finding> switchedOff, SourceText source) {
        this(name, isReadable, findings, switchedOff, source, FailOn.error);
    }

    /** Whether it makes the run fail. */
    public boolean isFailed() {
        return failOn.isFailure(findings);
    }

    /** A file that is no disclosure. */
    public static CheckedFile of(UnreadableFile file) {
        return new CheckedFile(file.name(), false, file.reasons(), List.of(), SourceText.NONE);
    }
}
