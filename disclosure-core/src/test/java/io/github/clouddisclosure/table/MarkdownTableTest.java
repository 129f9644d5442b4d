package io.github.clouddisclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.internal.cell.TextPart;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.MarkdownText;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Markdown renderer shows the text of the table, with no links except those that lead where they say. */
class MarkdownTableTest {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final List<Extension> AUTOLINKS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Set<String> ONLY_TO_THEMSELVES = Set.of("", "mailto:", "http://");

    private static final List<String> HOSTILE = List.of(
            "https://a.example/?[click](javascript:alert(1))",
            "https://a.example/?![x](https://b.example/x.png)",
            "https://a.example/?a=1&amp;b=2&copy;&#x41;",
            "![x](https://b.example/x.png) [x](javascript:alert(1)) [x][y] [^1]",
            "すごい!https://a.example/?x&copy;(y)[z]_*~!",
            "&lt; &#x41; &#65; &copy; &amp; &amp;amp; &nbsp;",
            "javascript://%0aalert(1) xhttps://a.example/ ftp://a_b.example/ s3://a_b",
            "<script>alert(1)</script> <b> <!-- --> <?x?> <br> <https://a.example/> <javascript:alert(1)>",
            "www.a_b.example https://例え.jp/a_b は https://例え.jp/a_b",
            "https://例え.jp/会社_概要",
            "(https://a.example/privacy?a=1&b=2)をご覧ください",
            "https://a.example/をご覧ください https://a.example/. https://a.example/?/",
            "https://a.example/_x_ https://a.example/~user/ ~x~ ~~x~~ https://a.example/a_b",
            "info@a_b.example mailto:a@b.example javascript:a@b.example",
            "\\ \\\\ \\| | || \\\\| `|` `` `a` ``` \\`",
            "# 1 - 1. + > ~~~ ``` === --- *a* **b** _c_ __d__ a*b*c :smile: $x$ @x #1",
            "a\\",
            "*https://a.example/* _https://a.example/_ [https://a.example/]",
            "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    private static final String[] PIECES = {
        "!",
        "\"",
        "#",
        "$",
        "%",
        "&",
        "'",
        "(",
        ")",
        "*",
        "+",
        ",",
        "-",
        ".",
        "/",
        ":",
        ";",
        "<",
        "=",
        ">",
        "?",
        "@",
        "[",
        "\\",
        "]",
        "^",
        "_",
        "`",
        "{",
        "|",
        "}",
        "~",
        " ",
        "a",
        "1",
        "甲",
        "を",
        "\n",
        "``",
        "~~",
        "**",
        "](",
        "![",
        "://",
        "www.",
        "http://",
        "https://",
        "https://a.example/",
        "https://b.example/x?y=",
        "&amp;",
        "&lt;",
        "&#x41;",
        "&copy;",
        "<br>",
        "<b>",
        "javascript:",
        "javascript://",
        "a@b.example",
        "x.png",
        "例え.jp",
        "\ufeff",
        "\u0000",
        "😀"
    };

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void nothingOfAHostileTextIsMarkup(String text) {
        assertShown(List.of(text, "甲" + text + "乙", text + " " + text, "[" + text + "](x)"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingOfAnyTextIsMarkup(long seed) {
        Random random = new Random(seed);
        assertShown(Stream.generate(() -> Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                        .limit(1 + random.nextInt(10))
                        .collect(Collectors.joining()))
                .limit(2_000)
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '│',
            quoteCharacter = '^',
            value = {
                "https://a.example/ │ https://a.example/",
                "詳細は https://a.example/a_b?c=d&e=f#g を参照 │ 詳細は https://a.example/a_b?c=d&e=f#g を参照",
                "(https://a.example/)をご覧ください │ (https://a.example/)をご覧ください",
                "*https://a.example/をご覧ください │ \\*<https://a.example/>をご覧ください",
                "https://a.example/、https://b.example/ │ <https://a.example/>、<https://b.example/>",
                "https://a.example/~user/ │ <https://a.example/~user/>",
                "https://例え.jp/ │ <https://例え.jp/>",
                "https://a.example/?x&copy;(y │ [https://a.example/?x&amp;copy;\\(y](https://a.example/?x&amp;copy;\\(y)",
                "www.a.example │ www\\.a.example",
                "s3://a │ s3`:`//a",
                "#1 - 50% (税別) $5! a.b │ #1 - 50% (税別) $5! a.b",
            })
    void textThatNeedsNoEscapeStaysReadable(String text, String written) {
        assertTrue(MarkdownTable.write(table(List.of(text))).contains(" | " + written + " |\n"), written);
    }

    @Test
    void aTextEscapedForATableOfOnesOwnIsWrittenAsInThisOne() {
        for (String text : HOSTILE) {
            String cell = " | " + MarkdownTable.escape(WhiteSpace.fold(text)) + " |\n";
            assertTrue(MarkdownTable.write(table(List.of(text))).contains(cell), cell);
        }
        assertEquals(" a b \uFFFD", MarkdownTable.escape("\na\u2028b \u0000"));
    }

    private static void assertShown(List<String> texts) {
        OfficialTable table = table(texts);
        String written = MarkdownTable.write(table);
        List<List<String>> expected = TableCells.lines(table, TableCells::merged).stream()
                .map(cells -> cells.stream().map(WhiteSpace::fold).toList())
                .toList();
        assertIterableEquals(expected, shown(written, TABLES, false));
        assertIterableEquals(expected, shown(written, AUTOLINKS, true));
        List<List<String>> read = MarkdownText.grid(written).lines().stream()
                .skip(2)
                .map(TableLine::cells)
                .toList();
        assertIterableEquals(
                expected.stream()
                        .filter(cells -> !cells.stream().allMatch(String::isEmpty))
                        .toList(),
                read);
    }

    private static OfficialTable table(List<String> texts) {
        DisclosureBuilder disclosure = Disclosure.builder();
        for (String text : texts) {
            disclosure.supplementary(SupplementaryRow.builder()
                    .section(text)
                    .item("項目")
                    .prescription(text)
                    .answer(text)
                    .build());
        }
        return OfficialTable.of(disclosure.build(), Locale.JAPANESE);
    }

    /** The texts of the cells below the heads, each checked to be nothing but text. */
    private static List<List<String>> shown(String markdown, List<Extension> extensions, boolean findsLinks) {
        List<List<String>> rows = new ArrayList<>();
        Node document = Parser.builder().extensions(extensions).build().parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                }
                if (node instanceof TableCell cell) {
                    rows.get(rows.size() - 1).add(text(cell, findsLinks));
                } else {
                    visitChildren(node);
                }
            }
        });
        return rows.subList(1, rows.size());
    }

    private static String text(TableCell cell, boolean findsLinks) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof Link link && link.getFirstChild() instanceof Text words) {
                assertTrue(
                        words.getNext() == null
                                && ONLY_TO_THEMSELVES.contains(
                                        link.getDestination().replace(words.getLiteral(), "")),
                        link::toString);
                text.append(words.getLiteral());
                links.add(link.getDestination());
            } else {
                fail(node + " behind " + text);
            }
        }
        List<String> meant = TextPart.ofCell(text.toString()).stream()
                .filter(TextPart::isLink)
                .map(TextPart::text)
                .toList();
        if (findsLinks) {
            assertTrue(meant.stream().allMatch(String.join(" ", links)::contains), () -> meant + " but " + links);
        } else {
            assertTrue(meant.containsAll(links), () -> meant + " but " + links);
        }
        assertTrue(links.stream().allMatch(link -> link.matches("(?is)(https?://|mailto:).*")), links::toString);
        return text.toString();
    }
}
