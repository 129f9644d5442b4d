package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.testing.SampleTable;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings about a table stand where its reader looks. */
class RowPlacesTest {
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(Unblemished.TODAY);

    /** Lines 1 to 7. The row of line 5 has no cell for its answer, and that of line 6 has another number. */
    private static final String TABLE = """
            No. | 種別 | 項目 | 規程内容 | 必須/選択 | 内容
            1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |
            2 | 事業所等の概要 | 事業者名 | 事業者の正式名称(商号) | 必須 | 株式会社𠮷野 |
             | | | 法人番号 | 必須 | 2013201002721 |
            88 | 消火設備 | 火災感知 | 火災検知システムの有無 | 必須 |
            99 | 消火設備 | 監視 | 監視カメラの有無 | 必須 | 有⼊ |
            89 | 消火設備 | 消火 | 自動消火設備の有無 | 選択 | 別紙 |
            """;

    private static TableReading reading() {
        return TableReader.read(BarSeparatedText.grid(TABLE));
    }

    static Stream<Arguments> publishedTexts() {
        OfficialTable table = OfficialTable.of(SampleTable.disclosure(), Locale.JAPANESE);
        String csv = CsvTable.write(table);
        return Stream.of(
                Arguments.of(csv, DelimitedText.grid(csv)),
                Arguments.of(PlainTextTable.write(table), BarSeparatedText.grid(PlainTextTable.write(table))));
    }

    @ParameterizedTest
    @MethodSource("publishedTexts")
    void theSourceHasTheAnswerAtThePositionOfItsRow(String source, TableGrid grid) {
        List<String> lines = source.replace("\uFEFF", "").lines().toList();
        TableReading reading = TableReader.read(grid);
        assertTrue(reading.rows().size() > 100);
        for (RowReading row : reading.rows()) {
            Position position = row.position();
            String line = lines.get(position.line() - 1);
            String found = line.substring(line.offsetByCodePoints(0, position.column() - 1));
            String word = row.sourceText().split("[\\s\"|\\\\']")[0];
            assertTrue(found.replaceFirst("^[\"'\\\\]+", "").startsWith(word), () -> row + ": " + found);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CHECK_DIGIT, 2.2, 4:20",
                "MANDATORY_UNANSWERED, 88.1, 5:38",
                "MANDATORY_UNANSWERED, 3.1, 3:1",
                "MANDATORY_UNANSWERED, 92.1, 5:1",
                "MANDATORY_UNANSWERED, 9.1, 2:1",
                "OTHER_NUMBER, -, 6:1",
            })
    void everyFindingIsAtItsRowOrWhereTheRowIsMissing(FindingCode code, String row, String position) {
        List<String> found = reading().validate(VALIDATOR).stream()
                .filter(finding -> finding.code() == code)
                .filter(finding -> finding.row().map(GuidelineRow::id).equals(Optional.ofNullable(row)))
                .map(finding -> finding.position().orElseThrow().toString())
                .toList();
        assertEquals(List.of(position), found);
    }

    @Test
    void aPartOfARowIsWhereTheRowIs() {
        TableReading reading = reading();
        List<Finding> found = reading.inPlace(LookAlikes.find(reading.disclosure()));
        assertEquals("/supplementary/0/answer", found.get(0).pointer());
        assertEquals(new Position(6, 34), found.get(0).position().orElseThrow());
    }

    @Test
    void theFindingsOfTheReadingAreAmongThoseOfTheValidatorInTheOrderOfTheGuideline() {
        List<Finding> findings = reading().validate(VALIDATOR);
        assertEquals(findings.stream().sorted(Finding.guidelineOrder()).toList(), findings);
        assertTrue(findings.stream().anyMatch(finding -> finding.code() == FindingCode.OTHER_NUMBER));
        assertTrue(findings.stream().allMatch(finding -> finding.position().isPresent()));
    }

    @Test
    void aTableWithoutFindingsHasNone() {
        String csv = CsvTable.write(OfficialTable.of(Unblemished.disclosure(), Locale.JAPANESE));
        assertEquals(List.of(), TableReader.read(DelimitedText.grid(csv)).validate(VALIDATOR));
    }

    @Test
    void onASheetFindingsHaveTheNameOfTheCell() {
        List<String> answered = List.of("88", "消火設備", "火災感知", "火災検知システムの有無", "選択", "");
        TableReading reading = TableReader.read(new TableGrid(List.of(new TableLine(12, answered, "開示!A12"))));
        List<Finding> about88 = reading.validate(VALIDATOR).stream()
                .filter(finding -> finding.row().orElseThrow().number() == 88)
                .toList();
        assertEquals(
                List.of("mandatory-unanswered 開示!F12 12:6", "other-requirement 開示!A12 12:1"),
                about88.stream()
                        .map(finding -> finding.code() + " " + finding.place().orElseThrow() + " "
                                + finding.position().orElseThrow())
                        .toList());
    }

    @Test
    void withoutAnyRowFindingsAreAtTheBeginning() {
        Disclosure empty = Disclosure.builder().build();
        TableReading reading = TableReader.read(new TableGrid(List.of()));
        assertTrue(reading.inPlace(VALIDATOR.validate(empty)).stream()
                .allMatch(finding -> finding.position().orElseThrow().equals(new Position(1, 1))));
    }
}
