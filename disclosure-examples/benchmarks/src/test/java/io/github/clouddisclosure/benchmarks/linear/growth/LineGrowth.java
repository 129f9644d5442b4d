package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.util.List;
import java.util.function.IntFunction;

/** Texts with tables, line by line: most of them no row of the guideline. */
final class LineGrowth {
    private static final String ROW = "2|事業者名|名称|事業者の正式名称(商号)|必須|見本\n";

    /** Cells after this number are not matched with labels. */
    private static final String CELLS = "a,b,c,d,e,f,";

    private LineGrowth() {}

    static List<Growth> growths() {
        return List.of(
                text("more blank lines", 100, size -> "\n".repeat(size)),
                text("more lines in no row", 100, size -> Repeated.times(size, i -> "注記" + i % 10 + "\n")),
                text("more cells in no row", 100, size -> Repeated.times(size, i -> "注記|x" + i % 10 + "|y\n")),
                text("more of the same row", 100, size -> ROW.repeat(size)),
                text(
                        "more unknown rows",
                        100,
                        size -> Repeated.times(size, i -> "99|種別|項目" + i % 10 + "|未知の規程|選択|x\n")),
                text(
                        "more rows without a number",
                        100,
                        size -> Repeated.times(size, i -> "種別|項目" + i % 10 + "|事業者の正式な名称|選択|x\n")),
                text("more headings", 100, size -> "人材\n財務状況\n".repeat(size)),
                text("more heads", 100, size -> "No.|種別|項目|規程内容|必須/選択|内容\n".repeat(size)),
                text("more empty cells", 18, size -> (ROW.strip() + "|".repeat(size) + "\n").repeat(50)),
                text("more cells", 18, size -> (ROW.strip() + "|x".repeat(size) + "\n").repeat(50)),
                text("more cells without 必須", 18, size -> ("|x".repeat(size) + "\n").repeat(50)),
                text(
                        "more cells under a head",
                        18,
                        size -> "No.|回答|規程内容|必須/選択" + "|備考".repeat(size) + "\n"
                                + ("2|x|事業者名|必須" + "|x".repeat(size) + "\n").repeat(50)),
                text("a longer line", 1_000, size -> "x".repeat(size)),
                text("a longer line of backslashes", 1_000, size -> "\\".repeat(size)),
                text("white space in a cell", 1_000, size -> ROW.strip() + " ".repeat(size) + "x\n"),
                text(
                        "white space at the ends of lines",
                        100,
                        size -> (ROW.strip() + "\t　".repeat(size) + "\n").repeat(30)),
                text("more bars of other kinds", 19, size -> "｜│".repeat(size)),
                csv(
                        "more quoted cells in a line",
                        19,
                        size -> CELLS + Repeated.list(size, i -> "\"" + "x".repeat(500) + '"')),
                csv(
                        "longer quoted cells in a line",
                        100,
                        size -> CELLS + Repeated.list(100, i -> "\"" + "x".repeat(size) + '"')),
                csv("more lines in a quoted cell", 100, size -> '"' + "x\n".repeat(size) + '"'),
                csv("more doubled quotes", 1_000, size -> '"' + "\"\"".repeat(size) + '"'),
                csv("more quotes that open nothing", 1_000, size -> "x" + "\"".repeat(size)),
                csv("more apostrophes", 1_000, size -> "a," + "'".repeat(size) + "=1"),
                csv("more lines that end with CR", 100, size -> "a,b,c\r".repeat(size)),
                csv(
                        "more delimiters of each kind",
                        18,
                        size -> "a,b,c\n" + ("a,b,c;\t" + ",;\t".repeat(size) + '\n').repeat(100)));
    }

    private static Growth text(String name, int small, IntFunction<String> texts) {
        return TableFile.reading(name, TableForm.TXT, small, texts);
    }

    private static Growth csv(String name, int small, IntFunction<String> texts) {
        return TableFile.reading(name, TableForm.CSV, small, texts);
    }
}
