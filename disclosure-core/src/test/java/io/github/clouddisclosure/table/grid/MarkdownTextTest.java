package io.github.clouddisclosure.table.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    @Test
    void theTableAndTheTextAroundItAreTheGrid() {
        TableGrid grid = MarkdownText.grid("""
                # 情報開示

                | No. | 内容 |
                |:-:|-|
                | 1 | 甲 |
                | - | - |

                注
                """);
        assertEquals(
                List.of(
                        new TableLine(1, List.of("情報開示")),
                        new TableLine(3, List.of("No.", "内容")),
                        new TableLine(5, List.of("1", "甲")),
                        new TableLine(6, List.of("-", "-")),
                        new TableLine(8, List.of("注"))),
                grid.lines());
    }

    @Test
    void theOuterBarsAreOptional() {
        TableGrid grid = MarkdownText.grid("No. | 内容\n--- | ---\n1 | 甲\n | 乙\n");
        assertEquals(
                List.of(
                        new TableLine(1, List.of("No.", "内容")),
                        new TableLine(3, List.of("1", "甲")),
                        new TableLine(4, List.of("", "乙"))),
                grid.lines());
    }

    @Test
    void everyTableHasItsLineOfDashes() {
        assertEquals(
                List.of(1, 3, 5, 6, 8),
                MarkdownText.grid("|a|b|\n|-|-|\n|c|d|\n\n見出し\n|e|f|\n|:--|--:|\n|-|-|\n").lines().stream()
                        .map(TableLine::number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"| 2 | 乙 |", "| - | 乙 |", "| 2 | - |", "| - | -乙 |", "| - | : |", "| - | :: |", "| - | | - |"})
    void aSecondLineWithAnythingButDashesIsARow(String line) {
        assertEquals(
                List.of(1, 2, 3),
                MarkdownText.grid("| 1 | 甲 |\n" + line + "\n| 3 | 丙 |").lines().stream()
                        .map(TableLine::number)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "甲<br>乙 ~ 甲 乙",
                "甲<br>`乙` ~ 甲 乙",
                "甲<BR/>乙<br />丙 ~ 甲 乙 丙",
                "甲\\|乙 ~ 甲|乙",
                "[サイト](https://example.com/a_b) ~ サイト https://example.com/a_b",
                "[サイト](https://example.com)参照 ~ サイト https://example.com参照",
                "[https://example.com](https://example.com) ~ https://example.com",
                "[](https://example.com) ~ https://example.com",
                "[a\\]b](c) ~ a]b c",
                "[`x`](y) ~ x y",
                "<https://example.com/?a=1> ~ https://example.com/?a=1",
                "`a_b` と `c` ~ a_b と c",
                "`a\\b` ~ a\\b",
                "`a&lt;b``c ~ `a<b``c",
                "**必須** ~ 必須",
                "\\*必須\\* ~ *必須*",
                "\\\\ ~ \\",
                "\\[a\\](b) ~ [a](b)",
                "<HTTPS://EXAMPLE.COM/> ~ HTTPS://EXAMPLE.COM/",
                "&#35; &#x41;&#X2f;&apos; &#1114111; &#xd83d; &#0; &#9999999; ~ # A/' \uDBFF\uDFFF \uFFFD \uFFFD \uFFFD",
                "&#xD7FF; &#xD800; &#xDFFF; &#xE000; ~ \uD7FF \uFFFD \uFFFD \uE000",
                "\\&amp; \\&#35; ~ &amp; &#35;",
                "[a](https://a.example/?x&amp;copy;\\(y) ~ a https://a.example/?x&copy;(y",
                "javascript`:`//x ~ javascript://x",
                "AT&amp;T &lt;br&gt; &quot;&#39;&#124; ~ AT&T <br> \"'|",
            })
    void unmistakableMarkupIsRemoved(String cell, String text) {
        assertEquals(
                text,
                MarkdownText.grid("x | " + cell + " | y").lines().get(0).cells().get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "5 < 6 > 4",
                "<b>太字</b>",
                "<brx>",
                "<https://a b>",
                "<https://a",
                "[注1]",
                "[注1] (a)",
                "[a](b c)",
                "[a](b",
                "[a](b[c](",
                "[a](b(c)",
                "](a)[b",
                "[a]()",
                "![図](a.png)",
                "![",
                "``a`` `b",
                "a`b``c",
                "**甲** 乙 **丙**",
                "****",
                "2 * 3 * 4",
                "a_b_c",
                "C:\\甲",
                "\\",
                "R&D &copy;",
                "&# &#; &#x; &#x1234567; &#12345678; &#1a; &#x2g; &#1 &#x",
                "# 1",
            })
    void everythingElseIsKept(String cell) {
        assertEquals(
                cell,
                MarkdownText.grid("x | " + cell + " | y").lines().get(0).cells().get(1));
    }

    @ParameterizedTest
    @CsvSource({"# 情報開示, 情報開示", "###### 六 級, 六 級", "## **人材**, 人材", "#1, #1", "####### 七, ####### 七", "#, #"})
    void aHeadingIsReadAsItsText(String line, String text) {
        assertEquals(List.of(text), MarkdownText.grid(line).lines().get(0).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "[a](", "(<", "`` ", "<https://", "&am", "* "})
    void markupThatNeverEndsIsText(String opening) {
        String cell = opening.repeat(2_000).strip();
        assertEquals(
                cell, MarkdownText.grid("x | " + cell).lines().get(0).cells().get(1));
    }
}
