package io.github.clouddisclosure.commandline;

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
 */
record CheckedFile(
        String name, boolean isReadable, List<Finding> findings, List<Finding> switchedOff, SourceText source) {
    CheckedFile {
        findings = List.copyOf(findings);
        switchedOff = List.copyOf(switchedOff);
    }

    /** A file that is no disclosure, for a reason. */
    static CheckedFile unreadable(String name, Finding reason) {
        return new CheckedFile(name, false, List.of(reason), List.of(), SourceText.NONE);
    }
}
