package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.input.InputOptions;
import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.FileForm;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFile;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.OfficialTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the official table of a disclosure. */
@Command(name = "render", mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "html|markdown|csv|xlsx|text")
    private Optional<RenderFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public RenderCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<LocalizedText> refusal = output.flatMap(written -> OutputFile.refusal(file, written));
        if (refusal.isPresent()) {
            return fail(output.orElseThrow(), language.of(refusal.get()));
        }
        Optional<RenderFormat> named = format.or(() -> output.flatMap(RenderFormat::of));
        if (output.isPresent() && named.isEmpty()) {
            return fail(output.get(), language.of(FileForm.unknown(RenderFormat.values())));
        }
        Disclosure disclosure;
        try {
            ReadDisclosure read = input.files(streams.in()).read(file);
            read.explainDoubts(streams, language);
            disclosure = read.disclosure();
        } catch (UnreadableFileException unreadable) {
            unreadable.file().explain(streams, language);
            return FAILED;
        }
        OfficialTable table = OfficialTable.of(disclosure, language.locale());
        // Renders everything first: nothing is written unless all of it can be.
        ByteArrayOutputStream rendered = new ByteArrayOutputStream();
        RenderFormat written = named.orElse(RenderFormat.text);
        try {
            written.write(table, rendered);
        } catch (IOException unwritable) {
            return fail(file, language.of(Failure.of(unwritable, Path.of(file))));
        }
        OutputWriter writer = new OutputWriter(streams, language);
        boolean isWritten = written.isText()
                ? writer.writeText(output, rendered.toByteArray(), file)
                : writer.writeBytes(output, rendered.toByteArray());
        return isWritten ? 0 : FAILED;
    }

    private int fail(Object where, String why) {
        streams.complain(where, why);
        return FAILED;
    }
}
