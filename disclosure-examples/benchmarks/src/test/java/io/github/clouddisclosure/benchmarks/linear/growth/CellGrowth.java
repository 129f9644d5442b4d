package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells with content that a reader might read again and again: once as the answer of each row, once with markup. */
final class CellGrowth {
    /** Many times ten letters: that many, a piece of the career, are looked for at once, and fewer are not. */
    private static final int SMALL = 100;

    /** A row for each way in which answers are read. */
    private static final Collection<GuidelineRow> ROWS = Guideline.aspSaas3().rows().stream()
            .collect(Collectors.toMap(
                    row -> row.kind() + row.detail().toString(),
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new))
            .values();

    private CellGrowth() {}

    static List<Growth> growths() {
        Stream<Growth> answers = Stream.of(
                        "(",
                        ")",
                        "(x)",
                        "「",
                        "「x」",
                        "「x」、",
                        "[",
                        "※",
                        "1,",
                        "1,234,",
                        "9",
                        "2020年1月1日、",
                        "令和2年",
                        "〒",
                        "〒100-0000",
                        "https://",
                        "http://a.jp/",
                        "http://a.jp,",
                        "http://((",
                        "有り",
                        "無し",
                        "有り(",
                        "(備考:",
                        "(備考:x)",
                        "(期間:x)",
                        "(単位:",
                        "詳細:",
                        "責任者名:",
                        "電話:03",
                        "TEL ",
                        "約",
                        "以上",
                        "%",
                        "1年",
                        "24時間",
                        "a@b.jp ",
                        "yes ",
                        "no, ",
                        "not applicable ",
                        "approx. ",
                        "1 year ",
                        "Mbps",
                        "ｶﾞ",
                        "⼀",
                        "。",
                        ".",
                        "-",
                        "'",
                        "=",
                        "😀",
                        "\\",
                        "\"")
                .map(part -> answer(part));
        Stream<Growth> markup = Stream.of(
                        "[",
                        "]",
                        "[x](",
                        "[x](y)",
                        "![",
                        "`",
                        "``",
                        "`x",
                        "`x``",
                        "<",
                        "<br>",
                        "<https://",
                        "<https://a>",
                        "&",
                        "&amp;",
                        "**",
                        "\\[",
                        "\\",
                        "#",
                        "[`",
                        "[\\]",
                        "(",
                        "[[x](y)",
                        "[x](\\)")
                .map(CellGrowth::markup);
        Growth link = TableFile.reading(
                "a link that its text nearly contains",
                TableForm.MD,
                400,
                size -> "[" + "x".repeat(2 * size) + "](" + "x".repeat(size) + "y)\n");
        return Stream.of(answers, markup, Stream.of(link))
                .flatMap(growths -> growths)
                .toList();
    }

    private static Growth answer(String part) {
        return new Growth("reading rows with answers of more " + part, SMALL, size -> {
            String answer = part.repeat(size);
            List<TableLine> lines = ROWS.stream()
                    .map(row -> new TableLine(row.order(), cells(row, answer)))
                    .toList();
            return () -> TableReader.read(new TableGrid(lines));
        });
    }

    private static List<String> cells(GuidelineRow row, String answer) {
        return List.of(
                Integer.toString(row.number()),
                row.category().ja(),
                row.item().ja(),
                row.prescription().ja(),
                row.isMandatory() ? "必須" : "選択",
                answer);
    }

    private static Growth markup(String part) {
        return TableFile.reading("mark-up of more " + part, TableForm.MD, 300, size -> part.repeat(size) + "\n");
    }
}
