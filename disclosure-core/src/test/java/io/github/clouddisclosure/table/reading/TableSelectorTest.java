package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.grid.TableReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableSelectorTest {
    private static final TableGrid COMPANY = BarSeparatedText.grid("""
            会社概要
            項目 | 内容
            法人番号 | 2013201002720
            代表者氏名 | 山田太郎
            資本金 | 1億円
            """);

    private static final int ALL = Guideline.aspSaas3().rows().size();

    private static TableGrid rows(int from, int to) {
        List<TableLine> lines = new ArrayList<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows().subList(from, to)) {
            lines.add(new TableLine(
                    lines.size() + 1,
                    List.of(
                            "" + row.number(),
                            row.item().ja(),
                            row.prescription().ja(),
                            row.requirement().label().ja(),
                            "回答")));
        }
        return new TableGrid(lines);
    }

    private static TableGrid strangers(int count) {
        return new TableGrid(Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> new TableLine(i, List.of("別の項目" + i, "別の規程" + i, "必須", "有り")))
                .toList());
    }

    @Test
    void theTableOfTheGuidelineIsReadAndTheOthersAreListed() {
        TableReading reading = TableReader.read(List.of(COMPANY, rows(0, 20), COMPANY));
        assertEquals(20, reading.recognised());
        assertEquals(20, reading.rows().size());
        assertEquals(10, reading.unplaced().size());
        assertEquals(List.of(), reading.findings());
    }

    @Test
    void tablesThatContinueEachOtherAreReadTogether() {
        TableReading reading = TableReader.read(List.of(rows(0, 10), COMPANY, rows(10, 60), rows(60, ALL)));
        assertEquals(ALL, reading.recognised());
        assertEquals(5, reading.unplaced().size());
    }

    @Test
    void aSecondTableOfTheSameRowsIsLeftOutWithAFinding() {
        TableReading reading = TableReader.read(List.of(rows(0, 40), rows(5, 40)));
        assertEquals(40, reading.recognised());
        assertEquals(35, reading.unplaced().size());
        assertEquals(
                List.of("WARNING repeated-table at \"\" (1:1)"),
                reading.findings().stream().map(Object::toString).toList());
    }

    @Test
    void theTableWithTheMostRowsOfTheGuidelineIsRead() {
        TableReading reading = TableReader.read(List.of(rows(0, 12), rows(0, ALL)));
        assertEquals(ALL, reading.recognised());
        assertEquals(12, reading.unplaced().size());
    }

    @Test
    void ofAnEmptyFormAndACopyThatIsFilledInTheCopyIsRead() {
        TableGrid copy = rows(0, ALL);
        TableGrid form = new TableGrid(copy.lines().stream()
                .map(line -> new TableLine(line.number(), line.cells().subList(0, 4), "様式!A" + line.number()))
                .toList());
        for (List<TableGrid> tables : List.of(List.of(form, copy), List.of(copy, form))) {
            TableReading reading = TableReader.read(tables);
            assertEquals(0, reading.count(RowOutcome.UNANSWERED));
            assertEquals(ALL, reading.unplaced().size());
            assertEquals("様式!A1", reading.findings().get(0).place().orElseThrow());
        }
    }

    @Test
    void aRowThatSeveralTablesHaveIsReadOnceAndThenSupplementary() {
        TableReading reading = TableReader.read(List.of(rows(0, 40), rows(38, 60)));
        assertEquals(60, reading.recognised());
        assertEquals(2, reading.count(RowOutcome.SUPPLEMENTARY));
        assertEquals(
                List.of(FindingCode.REPEATED_ROW, FindingCode.REPEATED_ROW),
                reading.findings().stream().map(finding -> finding.code()).toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 18", "12, 100", "1, 0"})
    void oneRowInTenIsEnough(int known, int strange) {
        TableGrid grid =
                new TableGrid(Stream.concat(rows(0, known).lines().stream(), strangers(strange).lines().stream())
                        .toList());
        TableReading reading = TableReader.read(List.of(grid));
        assertEquals(known, reading.recognised());
        assertEquals(strange, reading.disclosure().getSupplementary().size());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 200", "1, 10", "11, 100"})
    void fewerThanOneRowInTenAreRefused(int known, int strange) {
        TableGrid grid =
                new TableGrid(Stream.concat(rows(0, known).lines().stream(), strangers(strange).lines().stream())
                        .toList());
        TableReadException refusal = assertThrows(TableReadException.class, () -> TableReader.read(List.of(grid)));
        assertEquals(FindingCode.NO_TABLE, refusal.finding().code());
        assertEquals(
                List.of(Integer.toString(known + strange), Integer.toString(known)),
                refusal.finding().arguments().stream()
                        .map(argument -> argument.en())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本日は晴天なり", "a | b | c", "会社名 | 法人番号\n甲 | 1", "No. | 規程内容 | 必須/選択 | 内容"})
    void aTableWithoutARowOfTheGuidelineIsRefused(String text) {
        assertThrows(TableReadException.class, () -> TableReader.read(List.of(BarSeparatedText.grid(text))));
        assertThrows(TableReadException.class, () -> TableReader.read(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"12, 100, 1", "4, 6, 1", "5, 5, 0", "4, 5, 0", "1, 8, 0", "40, 39, 0", "40, 41, 1"})
    void aTableOfWhichMostRowsAreOthersMayBeOfAnotherEdition(int known, int strange, int findings) {
        TableGrid grid =
                new TableGrid(Stream.concat(rows(0, known).lines().stream(), strangers(strange).lines().stream())
                        .toList());
        List<Finding> found = TableReader.read(List.of(grid)).findings().stream()
                .filter(finding -> finding.code() == FindingCode.OTHER_EDITION)
                .toList();
        assertEquals(findings, found.size());
        for (Finding finding : found) {
            assertEquals("WARNING other-edition at \"\" (1:1)", finding.toString());
            assertEquals(
                    "表の" + (known + strange) + "行のうち、この指針の項目は" + known + "行だけです。別の指針又は別の版の表かもしれません。この版の様式に記入し直してください。",
                    finding.message(Locale.JAPANESE));
        }
    }

    @Test
    void whereNothingIsWrittenTheRefusalSaysSo() {
        for (List<TableGrid> grids : List.of(List.<TableGrid>of(), List.of(BarSeparatedText.grid("\n")))) {
            TableReadException refusal = assertThrows(TableReadException.class, () -> TableReader.read(grids));
            assertTrue(refusal.getMessage().endsWith(" and answers. The file is empty."), refusal.getMessage());
            assertTrue(refusal.finding().message(Locale.JAPANESE).endsWith("及び回答のある表が必要です。ファイルは空です。"));
        }
    }

    @Test
    void aCompanyProfileIsRefused() {
        TableReadException refusal = assertThrows(TableReadException.class, () -> TableReader.read(List.of(COMPANY)));
        assertEquals(
                "No table of this guideline was found. Of 0 rows, 0 belong to the guideline. The table needs"
                        + " numbers, wordings, mandatory or optional, and answers.",
                refusal.getMessage());
        assertEquals(
                "この指針の表が見つかりません。行として読めた0行のうち、この指針の項目は0行です。番号、規程内容、「必須」「選択」及び回答のある表が必要です。",
                refusal.finding().message(Locale.JAPANESE));
    }

    @Test
    void theLimitsApplyToAllTablesTogether() {
        TableLimits limits = TableLimits.defaults().withLines(39);
        assertThrows(TableLimitException.class, () -> TableReader.read(List.of(rows(0, 20), rows(20, 40)), limits));
    }

    @Test
    void aRowWithoutNumberTakesNoneFromTheTableBefore() {
        TableGrid first = BarSeparatedText.grid("42 | 事前告知 | 告知方法 | 必須 | メール |");
        TableGrid second = BarSeparatedText.grid("事前告知 | 告知方法 | 必須 | 電話 |\n83 | 構造 | 耐震数値 | 必須 | 非公開 |");
        TableReading reading = TableReader.read(List.of(first, second));
        assertEquals(
                List.of(""),
                reading.disclosure().getSupplementary().stream()
                        .map(SupplementaryRow::getNumber)
                        .toList());
    }
}
