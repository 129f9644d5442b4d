package io.github.clouddisclosure.promises.faults;

import java.util.List;

/** Every command that prints, with a call of it. */
enum PrintingCommand {
    HELP("--help"),
    COMPLETION("completion"),
    SCHEMA("schema"),
    TEMPLATE("template"),
    VALIDATE("validate", "doubtful.json"),
    VALIDATE_AS_SARIF("validate", "--format=sarif", "doubtful.json"),
    STATUS("status", "complete.json"),
    RENDER("render", "complete.json"),
    RENDER_WORKBOOK("render", "--format=xlsx", "complete.json"),
    IMPORT("import", "complete.html"),
    PROPOSE("propose", "doubtful.json"),
    DIFF("diff", "complete.json", "changed.json"),
    MERGE("merge", "complete.json", "doubtful.json", "complete.json"),
    COMPARE("compare", "complete.json", "changed.json"),
    COMPARE_RECORDS("compare", "--format=jsonl", "complete.json", "changed.json");

    private final String[] arguments;

    PrintingCommand(String... arguments) {
        this.arguments = arguments;
    }

    /** The arguments with which it prints something about examples. */
    List<String> printing() {
        return Program.call(arguments);
    }
}
