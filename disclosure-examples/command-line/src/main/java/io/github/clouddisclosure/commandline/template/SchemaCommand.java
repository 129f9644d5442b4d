package io.github.clouddisclosure.commandline.template;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of the JSON form. */
@Command(name = "schema", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Runnable {
    private final PrintStream out;

    @Option(names = "--openapi")
    private boolean asOpenApi;

    /** For the help alone, which finds the language in the arguments. */
    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        out.print(asOpenApi ? DisclosureSchema.openApi() : DisclosureSchema.json());
    }
}
