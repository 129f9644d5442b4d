package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.table.reading.TableReading;
import java.util.Optional;

/**
 * A disclosure as it was read.
 *
 * @param name the file as given on the command line; {@code -} for standard input
 * @param disclosure what it says
 * @param table how its rows were recognised, if it is a published table
 */
public record ReadDisclosure(String name, Disclosure disclosure, Optional<TableReading> table) {
    /** Says what is doubtful about how a table was read, and how much of it is not in the disclosure. */
    public void explainDoubts(StandardStreams streams, Language language) {
        if (table.isEmpty()) {
            return;
        }
        table.get().findings().forEach(finding -> streams.complain(name, finding, language));
        int lines = table.get().unplaced().size();
        if (lines > 0) {
            streams.complain(
                    name,
                    language.say(
                            "表の行ではない文字列(" + lines + "行)は読み込んでいません。import で確認できます。",
                            "Lines outside rows, which are not read: " + lines + ". The command import lists them."));
        }
    }
}
