package io.github.clouddisclosure.commandline.compare;

import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a file: what is needed of it, or why it cannot be read.
 *
 * @param needed what is needed
 * @param table the disclosure, if it was read from a table and something may be doubtful
 * @param unreadable why it cannot be read
 * @param <T> what is needed
 */
record ServiceFile<T>(Optional<T> needed, Optional<ReadDisclosure> table, Optional<UnreadableFile> unreadable) {
    static <T> ServiceFile<T> read(String name, DisclosureFiles files, Function<ReadDisclosure, T> taking) {
        try {
            return files.read(
                    name,
                    read -> new ServiceFile<>(
                            Optional.of(taking.apply(read)),
                            read.table().isPresent() ? Optional.of(read) : Optional.empty(),
                            Optional.empty()));
        } catch (UnreadableFileException failure) {
            return unreadable(failure.file());
        }
    }

    static <T> ServiceFile<T> unreadable(UnreadableFile file) {
        return new ServiceFile<>(Optional.empty(), Optional.empty(), Optional.of(file));
    }

    /** Says what a reader should know about the file. */
    void explain(StandardStreams streams, Language language) {
        table.ifPresent(read -> read.explainDoubts(streams, language));
        unreadable.ifPresent(file -> file.explain(streams, language));
    }

    boolean hasSomethingToSay() {
        return table.isPresent() || unreadable.isPresent();
    }
}
