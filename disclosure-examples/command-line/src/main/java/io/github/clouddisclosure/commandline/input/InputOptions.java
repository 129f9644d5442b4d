package io.github.clouddisclosure.commandline.input;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the files of a command are read. */
public final class InputOptions {
    @Option(
            names = "--from",
            paramLabel = "FORM",
            description =
                    "Form of every file, whatever its extension: ${COMPLETION-CANDIDATES} (default: by extension, or "
                            + "by content if it has no known one).")
    private Optional<DisclosureForm> form = Optional.empty();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description =
                    "Encoding of tables in text, for example windows-31j (Shift_JIS) for CSV from Excel (default: "
                            + "${DEFAULT-VALUE}). JSON and YAML are UTF-8, and a web page names its own.")
    private Charset encoding = StandardCharsets.UTF_8;

    /** Reads the files. */
    public DisclosureFiles files(InputStream standardInput) {
        return new DisclosureFiles(new InputFiles(standardInput), form, encoding);
    }

    /** The encoding of tables in text. */
    public Charset encoding() {
        return encoding;
    }
}
