package io.github.clouddisclosure.commandline.merge;

import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.input.InputFiles;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.merge.DisclosureMerge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two edits of one disclosure. */
@Command(name = "merge", mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {
    private static final int CONFLICTS = 1;
    private static final int FAILED = 2;

    private final StandardStreams streams;

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "base")
    private String base = "";

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "ours")
    private String ours = "";

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "theirs")
    private String theirs = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--from", paramLabel = "json|yaml")
    private Optional<DisclosureForm> form = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public MergeCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        MergeInput ourInput;
        MergeInput theirInput;
        DisclosureMerge merge;
        try {
            DisclosureFiles files = new DisclosureFiles(new InputFiles(streams.in()), form, StandardCharsets.UTF_8);
            MergeInput baseInput = MergeInput.read(base, files);
            ourInput = MergeInput.read(ours, files);
            theirInput = MergeInput.read(theirs, files);
            merge = DisclosureMerge.of(baseInput.disclosure(), ourInput.disclosure(), theirInput.disclosure());
        } catch (UnreadableFileException unreadable) {
            unreadable.file().explain(streams, language);
            return FAILED;
        }
        byte[] merged;
        try {
            merged = content(merge, ourInput, theirInput);
        } catch (DisclosureWriteException overLimit) {
            streams.complain(reported(), overLimit.finding().message(language.locale()));
            return FAILED;
        }
        if (!new OutputWriter(streams, language).writeBytes(output, merged)) {
            return FAILED;
        }
        return explain(merge) ? CONFLICTS : 0;
    }

    /** The merged document. Where one side is what was merged, its file is taken as it is, with its comments. */
    private byte[] content(DisclosureMerge merge, MergeInput ourInput, MergeInput theirInput) {
        byte[] merged = ourInput.form().bytes(merge.disclosure());
        if (Arrays.equals(merged, ourInput.form().bytes(ourInput.disclosure()))) {
            return ourInput.content();
        } else if (theirInput.form() == ourInput.form()
                && Arrays.equals(merged, theirInput.form().bytes(theirInput.disclosure()))) {
            return theirInput.content();
        }
        if (ourInput.mayHaveComments() || theirInput.mayHaveComments()) {
            streams.complain(reported(), language.say("コメントは含まれません。", "It has none of the comments."));
        }
        return merged;
    }

    /** Names the conflicts, and says whether there are any. */
    private boolean explain(DisclosureMerge merge) {
        if (merge.conflicts().isEmpty()) {
            return false;
        }
        int count = merge.conflicts().size();
        streams.complain(
                reported(),
                language.say(
                        "競合が" + count + "件あります。OURS の回答を残しました。",
                        "Conflicts: " + count + ". The answers of OURS stand."));
        ConflictText text = new ConflictText(streams.err(), language);
        merge.conflicts().forEach(text::print);
        return true;
    }

    private String reported() {
        return name.orElseGet(() -> output.map(Path::toString).orElse(ours));
    }
}
