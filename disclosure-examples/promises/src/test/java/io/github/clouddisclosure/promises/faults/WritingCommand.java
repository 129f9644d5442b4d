package io.github.clouddisclosure.promises.faults;

import java.nio.file.Path;
import java.util.List;

/** Every command that writes a file, with a call of it. */
enum WritingCommand {
    RENDER("out.html", 0, "render", "complete.json", "-o"),
    RENDER_WORKBOOK("out.xlsx", 0, "render", "complete.json", "-o"),
    IMPORT("out.json", 0, "import", "complete.html", "-o"),
    IMPORT_AS_YAML("out.yaml", 0, "import", "complete.html", "-o"),
    PROPOSE("out.json", 0, "propose", "doubtful.json", "--accept-all", "-o"),
    TEMPLATE("out.yaml", 0, "template", "-o"),
    TEMPLATE_WORKBOOK("out.xlsx", 0, "template", "-o"),
    ANNOTATE("out.xlsx", 0, "validate", "doubtful.json", "--annotate"),
    BASELINE("out.json", 0, "validate", "doubtful.json", "--write-baseline", "--baseline"),
    DIFF("out.html", 1, "diff", "complete.json", "changed.json", "-o"),
    MERGE("out.json", 0, "merge", "complete.json", "doubtful.json", "complete.json", "-o"),
    COMPARE("out.html", 0, "compare", "complete.json", "changed.json", "-o"),
    COMPARE_RECORDS("out.jsonl", 0, "compare", "complete.json", "changed.json", "-o");

    /** What stands in a file before it is replaced: a baseline, since that alone is read first. */
    static final String OLD = "{\"baseline\": 1, \"findings\": []}\n";

    private final String output;
    private final int exit;
    private final String[] arguments;

    WritingCommand(String output, int exit, String... arguments) {
        this.output = output;
        this.exit = exit;
        this.arguments = arguments;
    }

    /** The name of the file that it writes. */
    String output() {
        return output;
    }

    /** The exit code if nothing fails. */
    int exit() {
        return exit;
    }

    /** The arguments with which it reads examples and writes a file. */
    List<String> writing(Path target) {
        List<String> call = Program.call(arguments);
        call.add(target.toString());
        return call;
    }
}
