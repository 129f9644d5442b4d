package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.testing.HostileWorkbook;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of files: each gives the same error as those of tables, with its name and value in both languages. */
class FileLimitsTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> pages() {
        String attributes =
                String.join(" ", IntStream.range(0, 101).mapToObj(i -> "a" + i).toList());
        String elements = IntStream.range(0, 100_000)
                .mapToObj(i -> "<p><b id=" + i + ">x")
                .collect(Collectors.joining());
        return Stream.of(
                arguments("<p>".repeat(500_001), "Web ページのタグの数", "tags of the page", 500_000),
                arguments(elements, "Web ページの要素の数", "elements of the page", 500_000),
                arguments("<p a b c d e f>".repeat(90_000), "Web ページの属性の数", "attributes of the page", 500_000),
                arguments("<p " + attributes + '>', "1つの要素の属性の数", "attributes of an element", 100),
                arguments('<' + "a".repeat(65_537), "タグの名前の長さ(バイト)", "length of the name of a tag in bytes", 65_536),
                arguments("<div>".repeat(300), "要素の入れ子の深さ", "depth of nested elements", 256));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLimitOfAPageIsNamedWithItsValue(String page, String japanese, String english, long maximum) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertLimit(japanese, english, maximum, assertThrows(TableLimitException.class, () -> HtmlTables.read(bytes)));
    }

    static Stream<Arguments> workbooks() {
        Map<String, String> large = new LinkedHashMap<>();
        large.put("large.png", "0".repeat((64 << 20) + 1));
        return Stream.of(
                arguments(
                        HostileWorkbook.zip(large),
                        "展開したブックの大きさ(バイト)",
                        "size of the unpacked workbook in bytes",
                        64 << 20),
                arguments(
                        HostileWorkbook.SHEETS.of(10_001), "ファイル、シート又は参照の数", "parts, sheets or relationships", 10_000),
                arguments(HostileWorkbook.STYLES.of(100_001), "書式の数", "styles", 100_000),
                arguments(HostileWorkbook.NESTED_ELEMENTS.of(300), "要素の入れ子の段数", "nested elements", 256),
                arguments(
                        HostileWorkbook.LONG_NAME.of(200),
                        "要素又は属性の名前の文字数",
                        "characters in the name of an element or attribute",
                        1_024));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aLimitOfAWorkbookIsNamedWithItsValue(byte[] workbook, String japanese, String english, long maximum) {
        assertLimit(
                japanese, english, maximum, assertThrows(TableLimitException.class, () -> XlsxTables.read(workbook)));
    }

    @Test
    void theLimitOfAnyFileIsNamedWithItsValue() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(BoundedFile.MAX_BYTES + 1);
        }
        TableLimitException tooLarge = assertThrows(TableLimitException.class, () -> BoundedFile.read(large));
        assertLimit("ファイルの大きさ(バイト)", "size of the file in bytes", BoundedFile.MAX_BYTES, tooLarge);
        assertEquals("ファイルが大きすぎます(上限 16 MiB)。", tooLarge.reason().ja());
        assertEquals("The file is larger than the limit of 16 MiB.", tooLarge.getMessage());
    }

    @Test
    void contentThatWasReadOtherwiseIsHeldToTheSameLimit() {
        BoundedFile.check(new byte[BoundedFile.MAX_BYTES]);
        byte[] tooMuch = new byte[BoundedFile.MAX_BYTES + 1];
        assertLimit(
                "ファイルの大きさ(バイト)",
                "size of the file in bytes",
                BoundedFile.MAX_BYTES,
                assertThrows(TableLimitException.class, () -> BoundedFile.check(tooMuch)));
    }

    private static void assertLimit(String japanese, String english, long maximum, TableLimitException tooLarge) {
        Finding finding = tooLarge.finding();
        assertEquals(FindingCode.LIMIT_EXCEEDED, finding.code());
        assertEquals(Optional.empty(), finding.position());
        assertEquals(japanese, tooLarge.limit().ja());
        assertEquals(english, tooLarge.limit().en());
        assertEquals(maximum, tooLarge.maximum());
        assertEquals("上限を超えています。" + japanese + ":" + maximum, finding.message(Locale.JAPANESE));
        assertEquals("A limit is exceeded. " + english + ": " + maximum + ".", finding.message(Locale.ENGLISH));
        assertEquals(tooLarge.getMessage(), tooLarge.reason().en());
    }
}
