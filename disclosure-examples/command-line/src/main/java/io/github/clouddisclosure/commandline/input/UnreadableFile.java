package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What cannot be read: a file, a folder or a list.
 *
 * @param name its name as given on the command line; {@code -} for standard input
 * @param reasons why, as findings
 * @param words why, if it is not about the content
 */
public record UnreadableFile(String name, List<Finding> reasons, Optional<LocalizedText> words) {
    public UnreadableFile {
        reasons = List.copyOf(reasons);
    }

    /** A file whose content cannot be read. */
    public UnreadableFile(String name, List<Finding> reasons) {
        this(name, reasons, Optional.empty());
    }

    /** What cannot be read, for a reason in words. */
    public static UnreadableFile of(String name, LocalizedText reason) {
        return new UnreadableFile(name, List.of(Finding.at("", FindingCode.UNREADABLE, reason)), Optional.of(reason));
    }

    /** Says why on standard error. */
    public void explain(StandardStreams streams, Language language) {
        words.ifPresentOrElse(
                reason -> streams.complain(name, language.of(reason)),
                () -> reasons.forEach(reason -> streams.complain(name, reason, language)));
    }

    static UnreadableFile of(String name, Finding reason) {
        return new UnreadableFile(name, List.of(reason));
    }
}
