package io.github.clouddisclosure.table.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Position;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the cells of a table are in its source. */
class CellPositionsTest {
    static Stream<Arguments> texts() {
        Function<String, TableGrid> bars = BarSeparatedText::grid;
        Function<String, TableGrid> markdown = MarkdownText::grid;
        Function<String, TableGrid> delimited = DelimitedText::grid;
        return Stream.of(
                Arguments.of("bars", bars, "甲 | 乙 | 丙", List.of("1:1", "1:5", "1:9", "1:10")),
                Arguments.of("bars at both ends", bars, "|甲|  乙 |", List.of("1:2", "1:6", "1:9")),
                Arguments.of("a blank cell", bars, "甲 | | 丙 |", List.of("1:1", "1:4", "1:7", "1:10")),
                Arguments.of("a bar in a cell", bars, "甲\\|乙 | 丙", List.of("1:1", "1:8", "1:9")),
                Arguments.of("supplementary characters", bars, "𠮷𠮷 | 𠮷 | 丙", List.of("1:1", "1:6", "1:10", "1:11")),
                Arguments.of("another bar", bars, "甲　｜　乙", List.of("1:1", "1:5", "1:6")),
                Arguments.of("a byte order mark", bars, "\uFEFF甲|乙", List.of("1:1", "1:3", "1:4")),
                Arguments.of("a later line", bars, "\r\n\n甲|乙", List.of("3:1", "3:3", "3:4")),
                Arguments.of("Markdown", markdown, "| `甲` | **乙** |", List.of("1:3", "1:9", "1:16")),
                Arguments.of("commas", delimited, "甲,乙,𠮷,丙", List.of("1:1", "1:3", "1:5", "1:7", "1:8")),
                Arguments.of("blanks", delimited, "甲,,  丙,  ", List.of("1:1", "1:3", "1:6", "1:8", "1:10")),
                Arguments.of("quotes", delimited, "\"甲\"\"\",\"乙,\",丙", List.of("1:1", "1:7", "1:12", "1:13")),
                Arguments.of(
                        "line breaks in a cell",
                        delimited,
                        "甲,乙,丙\n甲,\"乙\n\r\n乙\",丙,丁\n",
                        List.of("1:1", "1:3", "1:5", "1:6", "2:1", "2:3", "4:4", "4:6", "4:7")),
                Arguments.of(
                        "a line break of two characters in a cell",
                        delimited,
                        "\"甲\r\n乙\",丙,丁",
                        List.of("1:1", "2:4", "2:6", "2:7")),
                Arguments.of("nothing at the end", delimited, "甲,乙,\n", List.of("1:1", "1:3", "1:5", "1:5")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyCellHasThePlaceWhereItBegins(
            String name, Function<String, TableGrid> reader, String text, List<String> positions) {
        assertEquals(
                positions,
                reader.apply(text).lines().stream()
                        .flatMap(line -> line.positions().stream())
                        .map(Position::toString)
                        .toList());
    }

    @Test
    void aCellThatALineDoesNotHaveWouldBeAtItsEnd() {
        TableLine line = BarSeparatedText.grid("甲 | 乙 |").lines().get(0);
        assertEquals(new Position(1, 5), line.positionOf(1));
        assertEquals(new Position(1, 8), line.positionOf(2));
        assertEquals(new Position(1, 8), line.positionOf(9));
        assertEquals("", line.placeOf(1));
    }

    @Test
    void aLineWithoutPositionsHasItsBeginning() {
        assertEquals(new Position(7, 1), new TableLine(7, List.of("甲", "乙")).positionOf(1));
    }

    @ParameterizedTest
    @CsvSource({
        "開示!A12, 0, 開示!A12, 1",
        "開示!A12, 5, 開示!F12, 6",
        "開示!A12, 25, 開示!Z12, 26",
        "開示!A12, 26, 開示!AA12, 27",
        "開示!A12, 701, 開示!ZZ12, 702",
        "開示!A12, 702, 開示!AAA12, 703",
        "開示!AA12, 1, 開示!AB12, 28",
        "開示!XFD12, 0, 開示!XFD12, 16384",
        "Z12, 1, AA12, 27",
        "A10, 1, B10, 2",
        "A9, 1, B9, 2",
        "B12, 1, C12, 3",
        "Q1!A12, 1, Q1!B12, 2",
        "12, 1, 12, 1",
        "ABC, 1, ABC, 1",
        "12ページ, 1, 12ページ, 1",
        "Seite12, 1, Seite12, 1",
        "TABLE12, 1, TABLE12, 1",
    })
    void aCellOfASheetIsNamedAsTheSheetNamesIt(String line, int cell, String place, int column) {
        TableLine named = new TableLine(12, List.of("甲"), line);
        assertEquals(place, named.placeOf(cell));
        assertEquals(new Position(12, column), named.positionOf(cell));
    }

    @Test
    void aCleanedLineKeepsItsPositionsAndAPartOfALineHasNone() {
        TableLine line = BarSeparatedText.grid("⽤ | 乙").lines().get(0);
        assertEquals(
                line.positions(),
                new TableGrid(List.of(line)).cleaned().lines().get(0).positions());
        assertTrue(line.withCells(List.of("乙")).positions().isEmpty());
    }

    @Test
    void positionsDoNotMakeLinesDifferent() {
        TableLine line = BarSeparatedText.grid("甲 | 乙").lines().get(0);
        assertEquals(new TableLine(1, List.of("甲", "乙")), line);
        assertEquals(new TableLine(1, List.of("甲", "乙")).hashCode(), line.hashCode());
    }
}
