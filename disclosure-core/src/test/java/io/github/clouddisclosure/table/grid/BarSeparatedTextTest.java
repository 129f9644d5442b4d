package io.github.clouddisclosure.table.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarSeparatedTextTest {
    @Test
    void everyLineIsALineOfCells() {
        TableGrid grid = BarSeparatedText.grid("表題\n1 | 種別 | 必須 | |\n");
        assertEquals(
                List.of(new TableLine(1, List.of("表題")), new TableLine(2, List.of("1", "種別", "必須", ""))), grid.lines());
    }

    @Test
    void whiteSpaceInsideACellIsKeptAndAroundItIsRemoved() {
        assertEquals(
                List.of("甲  乙", "丙"),
                BarSeparatedText.grid("\u3000甲  乙\u00A0| 丙 ").lines().get(0).cells());
    }

    @Test
    void barsAtBothEndsMakeNoColumns() {
        TableGrid grid = BarSeparatedText.grid("""
                表題
                | No. | 種別 |
                |:---:|------|
                | 1 | 甲 |
                | | 乙 |
                """);
        assertEquals(
                List.of(
                        new TableLine(1, List.of("表題")),
                        new TableLine(2, List.of("No.", "種別")),
                        new TableLine(4, List.of("1", "甲")),
                        new TableLine(5, List.of("", "乙"))),
                grid.lines());
    }

    @Test
    void aLeadingBarIsAnEmptyCellIfOtherLinesHaveAText() {
        TableGrid grid = BarSeparatedText.grid("1 | 甲\n | 乙");
        assertEquals(List.of("", "乙"), grid.lines().get(1).cells());
    }

    @Test
    void aBarAfterABackslashStaysInItsCell() {
        assertEquals(
                List.of("甲|乙", "\\丙"),
                BarSeparatedText.grid("甲\\|乙|\\丙").lines().get(0).cells());
    }

    @Test
    void aBackslashAtTheEndOfALineStays() {
        assertEquals(
                List.of("甲", "乙\\"),
                BarSeparatedText.grid("甲|乙\\").lines().get(0).cells());
    }

    @Test
    void everyLineEndingEndsALine() {
        assertEquals(
                List.of(1, 2, 3, 5),
                BarSeparatedText.grid("\uFEFFa\r\nb\rc\n\nd").lines().stream()
                        .map(TableLine::number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13 | --- | 必須 | 有り", "| | --- | | |", "--- | | |", "--- | :", "--"})
    void dashesThatAreNotInEachCellAreNoSeparatorLine(String line) {
        assertEquals(1, BarSeparatedText.grid(line).lines().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---|---", "|:---|-|", "| | |", ""})
    void aLineOfDashesIsInNoGrid(String line) {
        assertEquals(List.of(), BarSeparatedText.grid(line).lines());
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertEquals(List.of(), BarSeparatedText.grid("").lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲 ｜ 乙; 甲,乙",
                "甲 │ 乙; 甲,乙",
                "甲｜乙 | 丙; 甲｜乙,丙",
                "題 | 副題\\n甲｜乙\\n丙｜丁; 題 | 副題",
                "甲\\｜乙 ｜ 丙; 甲｜乙,丙",
            })
    void theBarIsTheOneThatMostLinesHave(String escaped, String cells) {
        assertEquals(
                List.of(cells.split(",")),
                BarSeparatedText.grid(escaped.replace("\\n", "\n"))
                        .lines()
                        .get(0)
                        .cells());
    }
}
