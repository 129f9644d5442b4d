package io.github.clouddisclosure.commandline.template;

import io.github.clouddisclosure.jackson.DisclosureSchema;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of the JSON form. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the schema of a disclosure in JSON, for editors and other tools.",
            "情報開示(JSON)のスキーマを表示します。エディターなどで使えます。",
            "Exit code: 0."
        })
public final class SchemaCommand implements Runnable {
    private final PrintStream out;

    @Option(names = "--openapi", description = "Prints it as components of OpenAPI 3.1 instead of as a JSON Schema.")
    private boolean asOpenApi;

    public SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        out.print(asOpenApi ? DisclosureSchema.openApi() : DisclosureSchema.json());
    }
}
