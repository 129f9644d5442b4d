package io.github.clouddisclosure.promises.personal;

/** The table of a text with bars between its cells, as a web page has it. */
final class TablePage {
    private TablePage() {}

    static String of(String text) {
        return "<table><tr><td>" + text.strip().replace("\n", "<tr><td>").replace("|", "<td>") + "</table>";
    }
}
