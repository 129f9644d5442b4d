package io.github.clouddisclosure.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown with the text before it; entirely blank if it has no rows. */
final class MarkdownRows {
    private final String before;
    private final List<String> heads;
    private final List<String> rows = new ArrayList<>();

    /** A table with the text before it and the heads of its columns. */
    MarkdownRows(String before, String... heads) {
        this.before = before;
        this.heads = List.of(heads);
    }

    void add(String... cells) {
        rows.add(row(List.of(cells)));
    }

    String markdown() {
        if (rows.isEmpty()) {
            return "";
        }
        String rule = "|---|" + "---:|".repeat(heads.size() - 1);
        return before + "\n\n" + row(heads) + '\n' + rule + '\n' + String.join("\n", rows) + '\n';
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
