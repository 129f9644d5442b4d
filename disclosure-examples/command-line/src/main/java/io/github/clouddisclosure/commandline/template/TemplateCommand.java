package io.github.clouddisclosure.commandline.template;

import io.github.clouddisclosure.commandline.output.FileForm;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.guideline.Guideline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty disclosure to fill in. */
@Command(name = "template", mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final StandardStreams streams;

    @Option(names = "--format", paramLabel = "xlsx|yaml|json")
    private Optional<TemplateFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public TemplateCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Optional<TemplateFormat> named = format.or(() -> output.flatMap(TemplateFormat::of));
        if (output.isPresent() && named.isEmpty()) {
            return fail(output.get(), language.of(FileForm.unknown(TemplateFormat.values())));
        }
        TemplateFormat written = named.orElse(TemplateFormat.yaml);
        byte[] template = written.template(Guideline.aspSaas3(), language.locale());
        return new OutputWriter(streams, language).writeBytes(output, template) ? 0 : FAILED;
    }

    private int fail(Path where, String why) {
        streams.complain(where, why);
        return FAILED;
    }
}
