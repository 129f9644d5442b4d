package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.grid.TableReadException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFindingsTest {
    private static final String REAL_ROW = "1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |\n";

    private static List<Finding> findings(String rows) {
        return TableReader.read(BarSeparatedText.grid(REAL_ROW + rows)).findings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "88 | 消火設備 | 別の項目 | 別の内容の有無 | 必須 | 有り |;"
                        + " WARNING other-wording at \"/supplementary/0\" (2:1);"
                        + " 番号「88」は、この指針では「火災感知・報知システム」を指します。規程内容が異なるため、補足行として保持しました。",
                "88 | 消火設備 | 監視 | 監視カメラの有無 | 必須 | 有り |;"
                        + " WARNING other-number at \"/supplementary/0\" (2:1);"
                        + " 規程内容は番号92の項目のものですが、番号が「88」です。補足行として保持しました。",
                "13 | 財務 | 法人番号 | 法人番号 | 必須 | 1 |;"
                        + " WARNING other-number at \"/supplementary/0\" (2:1);"
                        + " 規程内容は番号2の項目のものですが、番号が「13」です。補足行として保持しました。",
                "1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2025年4月1日 |;"
                        + " WARNING repeated-row at \"/supplementary/0\" (2:1);"
                        + " 項目 1.1「開示情報の日付」が表に2回以上あります。最初の行を採用し、この行は補足行として保持しました。",
                "6 | 代表者 | 代表者経歴 | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 選択 | 略 |;"
                        + " WARNING other-requirement 6.2 at \"/personnel/representativeCareer\" (2:1);"
                        + " 表では「選択」ですが、この指針では「必須」です。指針に従いました。",
                "8 | 従業員 | 従業員数 | 正社員数(単独ベース) | 必須 | #REF! |;"
                        + " ERROR formula-without-result 8.1 at \"/personnel/regularEmployeeCount\" (2:37);"
                        + " 回答のセルに、計算のエラー又は結果のない数式があります。数式を直すか、回答を直接入力して保存し直してください。",
                " | | | | | 2026年6月30日に改訂 |;"
                        + " WARNING not-read at \"\" (2:11);"
                        + " 読み込んでいない部分があります:回答の列にある、どの項目の行でもない文字列。回答であれば、その項目の行に移してください。",
                "人材 | | | | | 2名増 |;"
                        + " WARNING not-read at \"\" (2:14);"
                        + " 読み込んでいない部分があります:回答の列にある、どの項目の行でもない文字列。回答であれば、その項目の行に移してください。",
            })
    void whatIsDoubtfulAboutARowIsReported(String row, String finding, String message) {
        List<Finding> findings = findings(row);
        assertEquals(List.of(finding), findings.stream().map(Finding::toString).toList());
        assertEquals(message, findings.get(0).message(Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "88 | 消火設備 | 火災感知 | 火災検知システムの有無 | 必須 | 有り |",
                "88 | 消火設備 | 火災感知 | 火災検知システムの有無 | | 有り |",
                "88 | 消火設備 | 火災感知 | 火災検知システムの有無 | 【必須】 | |",
                "102 | 例 | 例 | 例の規程 | 選択 | 有り |",
                "150 | 例 | 例 | 例の規程 | 選択 | 有り |",
                "AI-1 | 学習 | 学習 | 学習データの利用の有無 | 選択 | 無し |",
                "例 | 例の規程 | 選択 | 有り |",
            })
    void anAcceptableRowHasNoFinding(String row) {
        // A row without a number would take that of the row above.
        List<Finding> findings = TableReader.read(BarSeparatedText.grid(REAL_ROW + "人材 | |\n" + row))
                .findings();
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A",
                "有り #DIV/0!",
                "Err:502",
            })
    void theErrorOfAFormulaIsNoAnswerButIsKept(String answer) {
        TableReading reading =
                TableReader.read(BarSeparatedText.grid("5 | 事業の概要 | 主な事業の概要 | 事業者の主な事業の概要 | 必須 | " + answer + " |\n"));
        assertEquals(
                List.of(FindingCode.FORMULA_WITHOUT_RESULT),
                reading.findings().stream().map(Finding::code).toList());
        assertEquals(Answers.text(answer), reading.disclosure().getBusiness().getMainBusiness());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "=A1", "=> 別紙", "#", "#1", "C#", "#N/A!", "Err:50", "Err:xyz", "Err:5022"})
    void wordsThatOnlyLookLikeAnErrorAreAnAnswer(String answer) {
        assertEquals(List.of(), findings("5 | 事業の概要 | 主な事業の概要 | 事業者の主な事業の概要 | 必須 | " + answer + " |\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注1 2026年4月1日現在 | | | | | |",
                "人材 | 人材 | 人材 | 人材 | 人材 | 人材 |",
                "以上",
                "追記 | | | | |",
            })
    void wordsBesideTheAnswersHaveNoFinding(String line) {
        TableReading reading = TableReader.read(BarSeparatedText.grid(REAL_ROW + line));
        assertEquals(List.of(), reading.findings());
    }

    @Test
    void aColumnThatSomebodyHasPutBeforeTheAnswersIsNotReadAsOneOfThem() {
        TableReading reading = TableReader.read(BarSeparatedText.grid("""
                No. | 種別 | 項目 | 規程内容 | 必須/選択 | 前回の回答 | 内容
                22 | 組織体制 | 情報セキュリティに関する組織体制の状況 | 情報セキュリティに関する組織体制の有無 | 必須 | 無し | 有り
                5 | 事業の概要 | 主な事業の概要 | 事業者の主な事業の概要 | 必須 | | 開発
                """));
        assertEquals(
                Answers.yes(),
                reading.disclosure().answer(Guideline.aspSaas3().row("22.2").orElseThrow()));
        assertEquals(Answers.text("開発"), reading.disclosure().getBusiness().getMainBusiness());
        assertEquals(
                List.of("WARNING not-read at \"\" (1:32)"),
                reading.findings().stream().map(Finding::toString).toList());
        assertEquals(
                "読み込んでいない部分があります:この見出しの列。回答であれば、回答の列に移してください。",
                reading.findings().get(0).message(Locale.JAPANESE));
        assertEquals(
                List.of("無し"),
                reading.unplaced().stream()
                        .skip(1)
                        .map(line -> line.cells().get(0))
                        .toList());
    }

    @Test
    void wordsAboveTheRowsHaveNoFinding() {
        assertEquals(
                List.of(),
                TableReader.read(BarSeparatedText.grid("作成 | | | | | 総務部 |\n" + REAL_ROW))
                        .findings());
    }

    @Test
    void whatTheReaderOfTheFileDidNotReadIsAFindingOfTheTable() {
        Finding hidden = Finding.at("", FindingCode.NOT_READ, new LocalizedText("シート", "a sheet"));
        TableGrid table = new TableGrid(BarSeparatedText.grid(REAL_ROW).lines(), List.of(hidden));
        assertEquals(List.of(hidden), TableReader.read(table).findings());
        assertEquals(List.of(hidden), TableReader.read(table.cleaned()).findings());
        TableGrid other = new TableGrid(List.of(), List.of(hidden));
        assertEquals(
                List.of(hidden, hidden), TableReader.read(List.of(other, table)).findings());
        TableReadException none = assertThrows(TableReadException.class, () -> TableReader.read(List.of(other)));
        assertTrue(none.getMessage().endsWith(" and answers. Something was not read: a sheet"), none.getMessage());
        assertTrue(none.finding().message(Locale.JAPANESE).endsWith("及び回答のある表が必要です。読み込んでいない部分があります:シート"));
    }

    @Test
    void theFindingsOfTheRowsAreThoseOfTheTable() {
        TableReading reading = TableReader.read(BarSeparatedText.grid(
                REAL_ROW + REAL_ROW + "88 | a | b | 別の内容の有無 | 必須 | 有り |\n7 | 役員 | 役員数 | 必須 | 4 |\n"));
        assertEquals(
                reading.findings(),
                reading.rows().stream().flatMap(row -> row.findings().stream()).toList());
        assertEquals(3, reading.findings().size());
        assertEquals(
                List.of("7.1"),
                reading.findings().stream()
                        .flatMap(finding -> finding.row().stream())
                        .map(GuidelineRow::id)
                        .toList());
    }

    @Test
    void theGuidelineSaysWhatIsMandatory() {
        TableReading reading = TableReader.read(BarSeparatedText.grid("7 | 役員 | 役員数 | 必須 | 4 |"));
        assertFalse(reading.rows().get(0).guidelineRow().orElseThrow().isMandatory());
    }

    @Test
    void noFindingQuotesACell() {
        String rows = "6 | 代表者 | 経歴 | 昭和生まれ東都大学卒 | 必須 | 代表者経歴(生年月日、学歴、業務履歴、資格等) |\n"
                + "6 | 代表者 | 昭和生まれ東都大学卒 | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 選択 | 昭和生まれ東都大学卒 |\n";
        List<Finding> findings = findings(rows + rows);
        assertEquals(4, findings.size());
        for (Finding finding : findings) {
            assertFalse((finding + finding.message(Locale.JAPANESE) + finding.arguments() + finding.excerpt())
                    .contains("昭和"));
        }
    }

    @Test
    void aRowKnowsItsPlaceInItsSource() {
        TableLine line = new TableLine(12, List.of("88", "火災検知システムの有無", "必須", "有り"), "開示!A12");
        TableReading reading = TableReader.read(new TableGrid(List.of(line)));
        assertEquals("開示!A12", reading.rows().get(0).line().place());
        assertEquals("line 12 at 開示!A12 (cells: 4)", line.toString());
        TableLine stranger = new TableLine(3, List.of("甲社記入欄", "88", "火災検知システムの有無", "必須", "有り"), "B3");
        assertEquals(
                List.of(new TableLine(3, List.of("甲社記入欄"), "B3")),
                TableReader.read(new TableGrid(List.of(stranger))).unplaced());
    }
}
