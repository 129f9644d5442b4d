package io.github.clouddisclosure.commandline.compare;

import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.FileArguments;
import io.github.clouddisclosure.commandline.input.InputFiles;
import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFile;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files to compare, in the order in which they are named. One that cannot be read does not stop the rest. */
final class ComparedFiles {
    /** A name, or what has been found to be unreadable already. */
    private record Entry(String name, Optional<UnreadableFile> unreadable) {}

    private final List<Entry> entries = new ArrayList<>();
    private final StandardStreams streams;
    private final Language language;
    private boolean isAnyUnreadable;

    ComparedFiles(List<String> named, FileArguments arguments, StandardStreams streams, Language language) {
        this.streams = streams;
        this.language = language;
        for (String argument : named) {
            arguments.each(
                    argument,
                    name -> entries.add(new Entry(name, Optional.empty())),
                    unreadable -> entries.add(new Entry(unreadable.name(), Optional.of(unreadable))));
        }
    }

    int count() {
        return (int)
                entries.stream().filter(entry -> entry.unreadable().isEmpty()).count();
    }

    boolean isAnyUnreadable() {
        return isAnyUnreadable;
    }

    /** Why a file must not be written. */
    Optional<LocalizedText> refusal(Path output) {
        return entries.stream()
                .map(entry -> OutputFile.refusal(entry.name(), output))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Reads the files on all cores.
     *
     * @param taking takes what is needed of a disclosure, on any thread
     * @param taker takes that, in the order of the files
     */
    <T> void each(
            DisclosureFiles files,
            Function<ReadDisclosure, T> taking,
            boolean showsProgress,
            OrderedWork.Taker<T> taker)
            throws IOException {
        ProgressBar progress = new ProgressBar(streams.err(), showsProgress, entries.size());
        try {
            new OrderedWork<Entry, ServiceFile<T>>(
                            Runtime.getRuntime().availableProcessors(),
                            // Named twice, it is the first that has the content.
                            entry -> entry.name().equals(InputFiles.STANDARD_INPUT),
                            entry -> entry.unreadable().isPresent()
                                    ? ServiceFile.unreadable(entry.unreadable().get())
                                    : ServiceFile.read(entry.name(), files, taking),
                            file -> {
                                if (file.hasSomethingToSay()) {
                                    progress.clear();
                                    file.explain(streams, language);
                                }
                                isAnyUnreadable |= file.unreadable().isPresent();
                                if (file.needed().isPresent()) {
                                    taker.take(file.needed().get());
                                }
                                progress.advance();
                            })
                    .run(entries);
        } finally {
            progress.clear();
        }
    }
}
