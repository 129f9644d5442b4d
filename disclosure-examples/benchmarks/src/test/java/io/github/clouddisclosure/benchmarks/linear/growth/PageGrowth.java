package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.util.List;
import java.util.function.IntFunction;

/** Web pages. */
final class PageGrowth {
    private static final String ROW = "<tr><td>2<td>事業者名<td>名称<td>事業者の正式名称(商号)<td>必須<td>";

    /** The parser looks for the name of the encoding in the first 5 KiB, and then starts again. */
    private static final String FRONT = "<meta charset=utf-8><!--" + " ".repeat(6_000) + "-->";

    private PageGrowth() {}

    static List<Growth> growths() {
        return List.of(
                page("more paragraphs", 300, size -> "<p>段落".repeat(size)),
                page("a longer paragraph", 3_000, size -> "<p>" + "字".repeat(size)),
                page("more lines in an answer", 1_000, size -> "<table>" + ROW + "x<br>\n".repeat(size)),
                page("more rows", 60, size -> "<table>" + (ROW + "x\n").repeat(size)),
                page("more tables", 40, size -> ("<table>" + ROW + "x</table>\n").repeat(size)),
                page("more cells", 18, size -> "<table>" + (ROW + "<td>x".repeat(size)).repeat(20)),
                page(
                        "more attributes",
                        60,
                        size -> ("<p" + Repeated.times(10, i -> " a" + i + "=\"\"") + ">x").repeat(size)),
                page("a longer style", 500, size -> "<p style=\"" + "a:b; ".repeat(size) + "\">x"),
                page("white space", 3_000, size -> "<table>" + ROW + " \n".repeat(size) + "x"),
                page(
                        "rows below cells of more rows",
                        40,
                        size -> "<table>" + "<tr>" + "<td rowspan=0>x".repeat(20) + "<tr><td>y".repeat(size)),
                page(
                        "more cells of more rows",
                        18,
                        size -> "<table>" + ("<tr>" + "<td rowspan=2>x".repeat(size) + "<tr><td>y").repeat(20)),
                page("nested elements", 20, size -> ("<p>" + "<span>x".repeat(50) + "</span>".repeat(50)).repeat(size)),
                page(
                        "nested tables",
                        8,
                        size -> "<table>" + ROW + "x</table>"
                                + ("<table><tr><td>必須".repeat(10) + "</table>".repeat(10)).repeat(size)),
                page("more inline elements", 300, size -> "<p>" + "<b>x</b>".repeat(size)),
                page("more inline elements that are not closed", 20, size -> "<p><b>x".repeat(size)),
                page("more entities", 500, size -> "&amp;&#x5b57;".repeat(size)),
                page("more comments", 1_000, size -> "<!-- x -->".repeat(size) + "x"),
                page("more text that is not shown", 3_000, size -> "<script>" + "x<".repeat(size) + "</script>y"));
    }

    private static Growth page(String name, int small, IntFunction<String> texts) {
        return TableFile.reading(name, TableForm.HTML, small, size -> FRONT + texts.apply(size));
    }
}
