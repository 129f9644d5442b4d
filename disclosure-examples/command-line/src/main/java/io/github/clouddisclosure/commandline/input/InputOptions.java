package io.github.clouddisclosure.commandline.input;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the files of a command are read. */
public final class InputOptions {
    @Option(names = "--from", paramLabel = "FORM")
    private Optional<DisclosureForm> form = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8")
    private Charset encoding = StandardCharsets.UTF_8;

    /** Reads the files. */
    public DisclosureFiles files(InputStream standardInput) {
        return new DisclosureFiles(new InputFiles(standardInput), form, encoding);
    }
}
