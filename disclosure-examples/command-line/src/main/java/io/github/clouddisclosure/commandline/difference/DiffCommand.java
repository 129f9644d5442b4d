package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.InputOptions;
import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.ColorChoice;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFile;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what changed between two disclosures. */
@Command(name = "diff", mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int FAILED = 2;

    private final StandardStreams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "OLD NEW", descriptionKey = "old-new", arity = "1..*", hideParamSyntax = true)
    private List<String> files = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown|html|xlsx")
    private Optional<DifferenceFormat> format = Optional.empty();

    @Option(names = "--notification")
    private boolean isNotification;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto")
    private ColorChoice color = ColorChoice.auto;

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public DiffCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (files.size() == 1 && DiffArguments.isAskedByGit()) {
            streams.complain(files.get(0), language.say("競合が解決されていません。", "It has a conflict that is not resolved."));
            return SAME;
        } else if (!DiffArguments.areKnown(files)) {
            throw new ParameterException(spec.commandLine(), "Two files are compared: OLD NEW");
        }
        DifferenceFormat written = format();
        DiffArguments compared = DiffArguments.of(files);
        Optional<LocalizedText> refusal = output.flatMap(target -> Stream.of(compared.before(), compared.after())
                .flatMap(file -> OutputFile.refusal(file, target).stream())
                .findFirst());
        if (refusal.isPresent()) {
            streams.complain(output.orElseThrow(), language.of(refusal.get()));
            return FAILED;
        }
        Changes changes;
        try {
            DisclosureFiles disclosures = input.files(streams.in());
            ReadDisclosure before = read(disclosures, compared.before(), compared.nameBefore());
            ReadDisclosure after = read(disclosures, compared.after(), compared.nameAfter());
            changes = Changes.of(compared, before, after, isNotification, language);
        } catch (UnreadableFileException unreadable) {
            unreadable.file().explain(streams, language);
            return compared.isOfGit() ? SAME : FAILED;
        }
        if (!new ChangesWriter(streams, language, color).write(changes, written, output)) {
            return FAILED;
        }
        return changes.table().difference().isEmpty() || compared.isOfGit() ? SAME : DIFFERENT;
    }

    private DifferenceFormat format() {
        DifferenceFormat other = isNotification ? DifferenceFormat.markdown : DifferenceFormat.text;
        DifferenceFormat written =
                format.or(() -> output.flatMap(DifferenceFormat::of)).orElse(other);
        if (!written.isFor(isNotification)) {
            throw new ParameterException(
                    spec.commandLine(),
                    isNotification
                            ? "--notification is written as markdown, html or xlsx, not as " + written + "."
                            : "A workbook has the list for a change notification: use --notification with xlsx.");
        }
        return written;
    }

    private ReadDisclosure read(DisclosureFiles disclosures, String file, String name) throws UnreadableFileException {
        if (file.equals(DiffArguments.NONE)) {
            Disclosure empty = Disclosure.builder().build();
            return new ReadDisclosure(name, empty, Optional.empty());
        }
        try {
            ReadDisclosure read = disclosures.read(file);
            ReadDisclosure named = new ReadDisclosure(name, read.disclosure(), read.table());
            named.explainDoubts(streams, language);
            return named;
        } catch (UnreadableFileException unreadable) {
            throw unreadable.named(name);
        }
    }
}
