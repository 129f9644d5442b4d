package io.github.clouddisclosure.table.grid;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.table.reading.TableReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableLimitsTest {
    private static final TableLimits SMALL = new TableLimits(2, 3, 4, 40);

    @Test
    void aTableAtItsLimitsIsRead() {
        TableGrid grid = BarSeparatedText.grid("1234 | b | c\na | b | c", SMALL);
        assertDoesNotThrow(() -> TableReader.read(grid, SMALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a\\na\\na; line 3: the table exceeds the limit of 2 lines",
                "a\\na|b|c|d; line 2: the table exceeds the limit of 3 cells in a line",
                "a|||d; line 1: the table exceeds the limit of 3 cells in a line",
                "a|12345; line 1: the table exceeds the limit of 4 characters in a cell",
            })
    void aTableBeyondALimitIsRefused(String escaped, String message) {
        String text = escaped.replace("\\n", "\n");
        TableLimitException early = assertThrows(TableLimitException.class, () -> BarSeparatedText.grid(text, SMALL));
        assertEquals(message, early.getMessage());
        TableGrid grid = BarSeparatedText.grid(text);
        TableLimitException late = assertThrows(TableLimitException.class, () -> TableReader.read(grid, SMALL));
        assertEquals(message, late.getMessage());
        assertEquals(early.finding().position(), late.finding().position());
    }

    @Test
    void theLinesOfAQuotedCellCount() {
        TableLimits oneLine = TableLimits.defaults().withLines(1);
        assertThrows(TableLimitException.class, () -> DelimitedText.grid("\"a\nb\"", oneLine));
    }

    @Test
    void theDefaultsApplyIfNoLimitsAreGiven() {
        TableLine line = new TableLine(1, List.of("x".repeat(40_001)));
        assertThrows(TableLimitException.class, () -> TableReader.read(new TableGrid(List.of(line))));
    }

    static List<Function<String, TableGrid>> formats() {
        return List.of(BarSeparatedText::grid, MarkdownText::grid, DelimitedText::grid);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasTheDefaultLimits(Function<String, TableGrid> format) {
        assertEquals("cells in a line", limit(format, "|".repeat(201) + "x\n" + ",".repeat(201) + "x"));
        assertEquals("lines", limit(format, "\n".repeat(5_001)));
        assertEquals("characters in a cell", limit(format, "x".repeat(40_001)));
        assertEquals("characters in a cell", limit(format, "\"\"".repeat(40_002)));
        assertEquals("characters in total", limit(format, "x".repeat(2_000_001)));
        assertEquals("characters in total", limit(format, "\n".repeat(2_000_001)));
    }

    private static String limit(Function<String, TableGrid> format, String text) {
        TableLimitException tooLarge = assertThrows(TableLimitException.class, () -> format.apply(text));
        return tooLarge.finding().arguments().get(0).en();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void charactersAreCodePoints(Function<String, TableGrid> format) {
        assertEquals(1, format.apply("𠮷".repeat(40_000)).lines().size());
        assertEquals("characters in a cell", limit(format, "𠮷".repeat(40_001)));
    }

    @Test
    void theCharactersOfAllCellsAreCounted() {
        TableGrid grid =
                new TableGrid(List.of(new TableLine(1, List.of("1234", "12")), new TableLine(2, List.of("12"))));
        assertDoesNotThrow(() -> TableReader.read(grid, SMALL.withText(8)));
        TableLimitException tooLarge =
                assertThrows(TableLimitException.class, () -> TableReader.read(grid, SMALL.withText(7)));
        assertEquals("line 2: the table exceeds the limit of 7 characters in total", tooLarge.getMessage());
    }

    @Test
    void theCharactersOfAllCellsAreCodePointsToo() {
        TableGrid grid = new TableGrid(List.of(new TableLine(1, List.of("𠮷𠮷", "𠮷"))));
        assertDoesNotThrow(() -> TableReader.read(grid, SMALL.withText(3)));
        assertThrows(TableLimitException.class, () -> TableReader.read(grid, SMALL.withText(2)));
    }

    @Test
    void theFindingNamesTheLimitInBothLanguages() {
        TableLimitException tooLarge =
                assertThrows(TableLimitException.class, () -> BarSeparatedText.grid("a\na\na", SMALL));
        assertEquals("上限を超えています。行数:2", tooLarge.finding().message(Locale.JAPANESE));
        assertEquals("A limit is exceeded. lines: 2.", tooLarge.finding().message(Locale.ENGLISH));
        assertEquals(Optional.of(new Position(3, 1)), tooLarge.finding().position());
        assertEquals("3行目: 表の行数が上限(2)を超えています。", tooLarge.reason().ja());
        assertEquals(
                "line 3: the table exceeds the limit of 2 lines",
                tooLarge.reason().en());
        assertEquals("lines", tooLarge.limit().en());
        assertEquals(2, tooLarge.maximum());
    }

    @Test
    void eachLimitCanBeChanged() {
        assertEquals(
                new TableLimits(7, 8, 9, 10),
                TableLimits.defaults()
                        .withLines(7)
                        .withCells(8)
                        .withCharacters(9)
                        .withText(10));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0", "-1, 1, 1, 1"})
    void aLimitIsAtLeastOne(int lines, int cells, int characters, int text) {
        assertThrows(IllegalArgumentException.class, () -> new TableLimits(lines, cells, characters, text));
    }
}
