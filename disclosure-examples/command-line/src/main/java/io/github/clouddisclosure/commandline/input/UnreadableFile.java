package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;

/**
 * What cannot be read: a file, a folder or a list.
 *
 * @param name its name as given on the command line; {@code -} for standard input
 * @param reasons why
 */
public record UnreadableFile(String name, List<Finding> reasons) {
    public UnreadableFile {
        reasons = List.copyOf(reasons);
    }

    /** What cannot be read, for a reason in words. */
    public static UnreadableFile of(String name, LocalizedText reason) {
        return of(name, Finding.at("", FindingCode.UNREADABLE, reason));
    }

    /** Says why on standard error. */
    public void explain(StandardStreams streams, Language language) {
        reasons.forEach(reason -> streams.complain(name, reason, language));
    }

    static UnreadableFile of(String name, Finding reason) {
        return new UnreadableFile(name, List.of(reason));
    }
}
