package io.github.clouddisclosure.promises.command;

import java.util.List;
import java.util.stream.Stream;

/**
 * The calls that lead to each output of the command line that shows what is in a file: {@code OLD} and {@code NEW} are
 * documents, {@code FILES} some of them, {@code TABLE} is a table. Only a file has all characters of the disclosure: in what
 * is printed, controls are replaced.
 */
public final class Calls {
    private static final List<String> LINES = List.of(
            "compare FILES --format text",
            "compare FILES --format markdown -o OUT.md",
            "compare FILES --format csv -o OUT.csv",
            "compare FILES --format html -o OUT.html",
            "compare FILES --format xlsx -o OUT.xlsx",
            "compare FILES --format jsonl",
            "diff OLD NEW --format text",
            "diff NEW OLD --format text --color always",
            "diff OLD NEW --format json",
            "diff OLD NEW --format markdown",
            "diff OLD NEW --format html -o OUT.html",
            "diff OLD NEW --notification --format markdown -o OUT.md",
            "diff OLD NEW --notification --format html -o OUT.html",
            "diff OLD NEW --notification --format xlsx -o OUT.xlsx",
            "diff /dev/null NEW --format html",
            "diff NEW /dev/null --format markdown",
            "import TABLE -o OUT.json --report text --every-row",
            "import TABLE -o OUT.yaml --report json",
            "import TABLE -o OUT.json --clean",
            "merge OLD NEW OTHER",
            "merge OLD NEW OTHER -o OUT.json",
            "propose NEW --format text",
            "propose NEW --format json",
            "propose NEW --accept-all -o OUT.yaml",
            "render NEW --format html -o OUT.html",
            "render NEW --format markdown -o OUT.md",
            "render NEW --format csv -o OUT.csv",
            "render NEW --format xlsx -o OUT.xlsx",
            "render NEW --format text",
            "render OLD --format html",
            "status FILES --format text --as-of 2031-01-01",
            "status FILES --format json --as-of 2031-01-01",
            "status FILES --format csv --as-of 2031-01-01",
            "status FILES --format ics --as-of 2024-01-01",
            "validate FILES TABLE --format text --advice",
            "validate FILES --format text --color always",
            "validate FILES TABLE --format json --advice",
            "validate FILES TABLE --format sarif --advice",
            "validate FILES TABLE --format junit --advice",
            "validate FILES TABLE --format github --advice",
            "validate NEW --annotate OUT.xlsx",
            "validate TABLE --annotate OUT.xlsx",
            "validate FILES TABLE --baseline OUT.json --write-baseline");

    private Calls() {}

    /** The calls. */
    public static Stream<Call> all() {
        return LINES.stream().map(Call::of);
    }
}
