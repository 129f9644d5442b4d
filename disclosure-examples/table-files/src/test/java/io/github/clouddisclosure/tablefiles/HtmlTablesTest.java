package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as grids. Grids are written as lines, cells between bars; a blank line is between two grids. */
class HtmlTablesTest {
    private static final String[][] PAGES = {
        {"<table><tr><td>1<td>a<tr><td>2<td>b</table>", "1|a\n2|b"},
        // Spans.
        {"<table><tr><td rowspan=2>1<td>a<tr><td>b</table>", "1|a\n1|b"},
        {"<table><tr><td>a<td rowspan=3>1<tr><td>b<tr></table>", "a|1\nb|1\n|1"},
        {"<table><tr><td colspan=3>人材<tr><td>a<td>b<td>c</table>", "人材||\na|b|c"},
        {"<table><tr><td>x<td rowspan=2 colspan=2>y<td>z<tr><td>a<td>b</table>", "x|y||z\na|y||b"},
        {"<table><tr><td rowspan=0>1<td>a<tr><td>b<tbody><tr><td>c</table>", "1|a\n1|b\nc"},
        {"<table><tr><td rowspan=99>1<td>a<tbody><tr><td>c</table>", "1|a\nc"},
        {"<table><tr><td rowspan=-2 colspan=zwei>1<td>a<tr><td>b</table>", "1|a\nb"},
        {"<table><tr><td rowspan=2 colspan=2>1<tr><td>b</table>", "1|\n1||b"},
        // White space.
        {"<table><tr><td>有り<br>72時間 <p>注</p></table>", "有り/72時間/注"},
        {"<table><tr><td><ul><li>一<li>二</ul></table>", "一/二"},
        {"<table><tr><td>&#x20;a&nbsp;b&emsp;</table>", "a\u00a0b"},
        // Text around tables.
        {"<h1>題名</h1><p>前<b>書</b>き</p><table><caption>表1<tr><td>a</table><p>注1</p>", "題名\n前書き\n表1\na\n\n注1"},
        {"<table><tr><td>a</table><h2>次</h2><table><tr><td>b</table>", "a\n\n次\nb"},
        {"<div>地の文<table><tr><td>a</table>続き</div>", "地の文\na\n\n続き"},
        {"本文だけ", "本文だけ"},
        // What a browser does not show.
        {"<table><tr><td>a<script>b</script><style>c</style><template>d</template></table>", "a"},
        {"<table><tr><td>a<td hidden>b<td style='color:red; DISPLAY : none'>c<td>d</table>", "a|d"},
        {"<table><tr hidden><td>a<tr style='display:none!important'><td>b<tr><td>c</table>", "c"},
        {"<table hidden><tr><td>a</table><table><tr><td>b</table>", "b"},
        {"<table><tr><td>a<!-- b --></table>", "a"},
        // Entities, bars and images.
        {
            "<table><tr><td>a|b<td>&lt;script&gt;&amp;#x31;<td>&#0;&#x110000;&bogus;</table>",
            "a|b|<script>&#x31;|\ufffd\ufffd&bogus;"
        },
        {"<table><tr><td><img src=x alt=有></table>", "有"},
        // Tables in tables.
        {"<table><tr><td>a<td>b<table><tr><td>平日<td>9時</table></table>", "a|b/平日/9時"},
        {"<table><tr><td>目次<td><p>題<table><tr><td>1<td>必須<td>x</table>注</table>", "目次\n題\n1|必須|x\n\n注"},
        {"<table><tr><td>1<td><p><span>必須</span></p><td><table><tr><td>選択</table></table>", "1|必須|選択"},
    };

    static Stream<Arguments> pages() {
        return Arrays.stream(PAGES).map(page -> Arguments.of((Object[]) page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAsItIsShown(String page, String expected) throws IOException {
        assertEquals(expected, text(HtmlTables.read(page.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void linesHaveTheNumbersOfTheSource() throws IOException {
        String page = "<!DOCTYPE html>\n<p>\n前\n</p>\n<table>\n<tr><td>a\n<td>b\n\n<tr>\n<td>c\n</table>";
        List<TableLine> lines =
                HtmlTables.read(page.getBytes(StandardCharsets.UTF_8)).get(0).lines();
        assertEquals(List.of(2, 6, 9), lines.stream().map(TableLine::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16"})
    void thePageNamesItsEncoding(String charset) throws IOException {
        String page = "<meta charset='" + charset + "'><table><tr><td>規程内容</table>";
        assertEquals("規程内容", text(HtmlTables.read(page.getBytes(Charset.forName(charset)))));
    }

    @Test
    void theFirstEncodingThatThePageNamesCounts() throws IOException {
        String page = "<title>charset = encoding</title><META HTTP-EQUIV=content-type"
                + " CONTENT='text/html; Charset=windows-31j'><meta charset=UTF-8><p>規程内容<p>charset and encoding";
        assertEquals(
                "規程内容\ncharset and encoding", text(HtmlTables.read(page.getBytes(Charset.forName("windows-31j")))));
    }

    @Test
    void anXmlDeclarationSaysTheEncoding() throws IOException {
        String page = "<?xml version='1.0' encoding='EUC-JP'?><html><body><p>規程内容</p></body></html>";
        assertEquals("規程内容", text(HtmlTables.read(page.getBytes(Charset.forName("EUC-JP")))));
    }

    @Test
    void aPageThatNamesNoEncodingIsUtf8() throws IOException {
        assertEquals("𠮷野家", text(HtmlTables.read("𠮷野家".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "<table></table>", "<table><tr><td> </table>", "\u0000", "<!-- "})
    void aPageWithoutTextHasNoTables(String page) throws IOException {
        assertEquals(List.of(), HtmlTables.read(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String[][] TOO_LARGE = {
        {"<tr><td>a<tr><td>b\n<tr><td>c<tr><td>d", "line 2: the table exceeds the limit of 3 lines"},
        {"\n\n<tr><td>a<td>b<td>c<td>d<td>e", "line 3: the table exceeds the limit of 4 cells in a line"},
        {"<tr><td>0123456", "line 1: the table exceeds the limit of 6 characters in a cell"},
    };

    static Stream<Arguments> tooLarge() {
        return Arrays.stream(TOO_LARGE).map(page -> Arguments.of((Object[]) page));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void aTableOverALimitIsRefused(String rows, String message) {
        byte[] page = ("<table>" + rows + "</table>").getBytes(StandardCharsets.UTF_8);
        TableLimitException failure =
                assertThrows(TableLimitException.class, () -> HtmlTables.read(page, new TableLimits(3, 4, 6, 100)));
        assertEquals(message, failure.getMessage());
        String japanese = failure.finding().message(Locale.JAPANESE);
        assertTrue(japanese.contains("上限"), japanese);
    }

    @Test
    void hugeSpansCoverOnlyExistingRowsAndAllowedColumns() throws IOException {
        String page = "<table><tr><td rowspan=999999999999 colspan=999999999999>a<tr></table>";
        List<TableLine> lines =
                HtmlTables.read(page.getBytes(StandardCharsets.UTF_8)).get(0).lines();
        assertEquals(2, lines.size());
        assertEquals(200, lines.get(0).cells().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b id=1>",
                "<table><tr><td>",
                "<div>",
                "<td rowspan=65534 colspan=1000>",
                "<",
                "&",
                "<table>",
                "<b a><i b><u c><p>"
            })
    void anyRepetitionEndsSoon(String piece) {
        byte[] page = ("<table><tr><td>" + piece.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                HtmlTables.read(page);
            } catch (TableLimitException refused) {
                assertTrue(refused.getMessage().contains("limit"), refused.getMessage());
            }
        });
    }

    @Test
    void aPageIsReadInFullOrRefusedHoweverDeepItsTableIs() throws IOException {
        assertEquals("1|a\n2|b", text(HtmlTables.read(nested(240))));
        for (int depth : new int[] {256, 300, 520, 5_000}) {
            TableLimitException refused = assertThrows(
                    TableLimitException.class, () -> HtmlTables.read(nested(depth)), () -> "depth " + depth);
            assertEquals("The page is nested deeper than the limit of 256 elements.", refused.getMessage());
            assertEquals("Web ページの要素の入れ子が深すぎます(上限 256 段)。", refused.reason().ja());
        }
    }

    private static final String ELEMENTS = "The page has more elements than the limit of 500000.";
    private static final String ATTRIBUTES = "An element of the page has more attributes than the limit of 100.";

    /** The repeated text, with a number in place of #. */
    private static final String[][] COSTLY = {
        {"<p><b id=#>x", ELEMENTS},
        {"<p><a href=#><i id=#>x", ELEMENTS},
        {"<font size=#><p>", ELEMENTS},
        {"<font color=#>", "The page is nested deeper than the limit of 256 elements."},
        {"<b><i><u><s><p>" + "x".repeat(20), ELEMENTS},
        {
            "<p>" + "a".repeat(100_000) + "<" + "a".repeat(70_000) + ">",
            "The name of a tag in the page is longer than the limit of 65536 bytes."
        },
        {"</" + "名".repeat(30_000), "The name of a tag in the page is longer than the limit of 65536 bytes."},
        {"<p a#" + manyAttributes(), ATTRIBUTES},
        {"<p " + "a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j=0>", "The page has more attributes than the limit of 500000."},
    };

    private static String manyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            attributes.append(" x").append(i);
        }
        return attributes.append('>').toString();
    }

    static Stream<Arguments> costly() {
        return Arrays.stream(COSTLY).map(page -> Arguments.of((Object[]) page));
    }

    @ParameterizedTest
    @MethodSource("costly")
    void aPageThatCostsMoreThanItsTagsShowIsRefused(String piece, String message) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; page.length() < 2_400_000; i++) {
            page.append(piece.replace("#", Integer.toString(i)));
        }
        TableLimitException failure = assertThrows(
                TableLimitException.class, () -> HtmlTables.read(page.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(message, failure.getMessage());
        assertTrue(failure.reason().ja().contains("上限"), failure.reason()::ja);
    }

    @Test
    void longTextsThatAreNoTagNamesAreRead() throws IOException {
        String page = "<!--" + "x".repeat(100_000) + "--><script>i<" + "0".repeat(100_000) + "</script><p>a";
        assertEquals("a", text(HtmlTables.read(page.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] nested(int depth) {
        String table = "<table><tr><td>1<td>a<tr><td>2<td>b</table>";
        return ("<div>".repeat(depth) + table + "</div>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void textRepeatedInEveryRowIsLimited() {
        String page = "<table><tr><td rowspan=9000>" + "長".repeat(30_000) + "<td>a" + "<tr><td>b".repeat(9_000);
        TableLimitException failure =
                assertThrows(TableLimitException.class, () -> HtmlTables.read(page.getBytes(StandardCharsets.UTF_8)));
        assertTrue(failure.getMessage().endsWith("the limit of 2000000 characters in total"), failure.getMessage());
    }

    @Test
    void theCharactersOfATableAreCodePoints() throws IOException {
        TableLimits limits = new TableLimits(3, 4, 3, 5);
        byte[] page = "<table><tr><td>𠮷𠮷𠮷<td>𠮷𠮷</table>".getBytes(StandardCharsets.UTF_8);
        assertEquals("𠮷𠮷𠮷|𠮷𠮷", text(HtmlTables.read(page, limits)));
        assertThrows(TableLimitException.class, () -> HtmlTables.read(page, limits.withCharacters(2)));
        assertThrows(TableLimitException.class, () -> HtmlTables.read(page, limits.withText(4)));
    }

    private static String text(List<TableGrid> grids) {
        return grids.stream()
                .map(grid -> grid.lines().stream()
                        .map(line -> String.join("|", line.cells()).replaceAll("\\s*\\R\\s*", "/"))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
