package io.github.clouddisclosure.table.reading;

import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String HEAD = "No. | 種別 | サービスレベル項目例 | 規程内容 | 必須/選択 (注1) | 内容 |\n";

    private static TableReading read(String table) {
        return TableReader.read(BarSeparatedText.grid(table));
    }

    private static List<Integer> linesOf(List<TableLine> lines) {
        return lines.stream().map(TableLine::number).toList();
    }

    @Test
    void rowsAreFoundIfTheirFirstCellsAreMissing() {
        TableReading reading = read(HEAD + """
                ---|---|---|---|---|---|
                1 | 開示情報の時点 | 開示情報の日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |
                事業所・事業 | |||||
                2 | 事業所等の概要 | 事業者名 | 事業者の正式名称(商号) | 必須 | 例示 株式会社 |
                法人番号 | 必須 | 2013201002720 | |||
                3 | 設立年月日 | 事業者の設立年月日(西暦) | 必須 | 平成14年 7月 | |
                人材 | |||||
                7 | 役員 | 役員数 | 選択 | 4名 | |
                """);
        Disclosure disclosure = reading.disclosure();
        assertEquals(5, reading.recognised());
        assertEquals(date(2026, 4, 1), disclosure.getDisclosedOn());
        assertEquals(text("例示 株式会社"), disclosure.getBusiness().getTradeName());
        assertTrue(disclosure.getBusiness().getCorporateNumber().value().isPresent());
        assertEquals(date(2002, 7), disclosure.getBusiness().getEstablishedOn());
        assertEquals(count(4, "名"), disclosure.getPersonnel().getOfficerCount());
        assertEquals(List.of(), reading.unplaced());
    }

    @Test
    void rowsAreFoundIfEveryCellIsInPlace() {
        TableReading reading = read("""
                | No. | 種別 | サービスレベル項目例 | 記述内容 | 必須/選択 | 情報開示内容 |
                |---|---|---|---|---|---|
                | ８８ | 消火設備 | 火災感知・報知システム | 火災検知システムの有無 | 【必須】 | 有り |
                | 92 | セキュリティ | 入退室管理等 | 入退室記録の有無と、「有り」の場合はその保存期間 | 必須項目 | 無し |
                | | | | 監視カメラの有無 | 必須 | 有 |
                """);
        assertEquals(yes(), reading.disclosure().getHousing().getFireDetection());
        assertEquals(no(), reading.disclosure().getHousing().getEntryRecords());
        assertEquals(yes(), reading.disclosure().getHousing().getSurveillanceCameras());
        assertEquals(List.of(), reading.unplaced());
    }

    @Test
    void aRowWithoutRequirementIsFoundByItsWording() {
        TableReading reading = read("""
                36 | サービス開始時期 | 本ASP・SaaSのサービス開始年月日(西暦) | 必須 | 2013年 |
                本サービス開始から申請時までの間の大規模な改変等の有無と、「有り」の場合は改変年月日(西暦) | 改変年月日:2020年2月18日 | ||||
                """);
        assertEquals(
                described("改変年月日:2020年2月18日"),
                reading.disclosure().getServicePerformance().getMajorChanges());
        assertEquals(2, reading.recognised());
    }

    @Test
    void aRowWithoutRequirementIsFoundBelowItsHeads() {
        TableReading reading = read(HEAD + """
                13 | 財務データ | 例の項目 | 例の内容 | | 例の答え |
                 | | | 例の続き | | 続きの答え |
                """);
        assertEquals(
                List.of("例の内容=例の答え", "例の続き=続きの答え"),
                reading.disclosure().getSupplementary().stream()
                        .map(row -> row.getPrescription() + "=" + row.getAnswer())
                        .toList());
        assertEquals(
                List.of("13", "13"),
                reading.disclosure().getSupplementary().stream()
                        .map(SupplementaryRow::getNumber)
                        .toList());
    }

    @Test
    void anItemWordedMuchLikeItsPrescriptionIsNotMistakenForIt() {
        TableReading reading = read("5 | 事業の概要 | 主な事業の概要 | 事業者の主な事業の概要 | 開発 |");
        assertEquals(text("開発"), reading.disclosure().getBusiness().getMainBusiness());
    }

    @Test
    void aNumberThatTheCatalogueDoesNotKnowMakesASupplementaryRow() {
        TableReading reading = read("""
                財務状況 | |||||
                12 | 財務データ | 自己資本比率 | 事業者の自己資本の比率(単独ベース) | 選択 | 73% |
                13 | 例の項目 | 例の内容 | 選択 | 例 の　 答え | 備考 |
                例の続き | 選択 | |||
                """);
        SupplementaryRow first = SupplementaryRow.builder()
                .number("13")
                .section("財務状況")
                .category("財務データ")
                .item("例の項目")
                .prescription("例の内容")
                .requirement("選択")
                .answer("例 の 答え 備考")
                .build();
        SupplementaryRow second = SupplementaryRow.builder()
                .from(first)
                .prescription("例の続き")
                .answer("")
                .build();
        assertEquals(List.of(first, second), reading.disclosure().getSupplementary());
        assertEquals(1, reading.recognised());
        assertEquals(2, reading.count(RowOutcome.SUPPLEMENTARY));
    }

    @Test
    void aWordingThatDoesNotFitItsNumberMakesASupplementaryRow() {
        TableReading reading = read("88 | 消火設備 | 別の項目 | 別の内容の有無 | 必須 | 有り |");
        assertEquals(unanswered(), reading.disclosure().getHousing().getFireDetection());
        assertEquals("別の内容の有無", reading.disclosure().getSupplementary().get(0).getPrescription());
    }

    @Test
    void aSecondRowForAnItemIsKeptAsASupplementaryRow() {
        TableReading reading = read("""
                88 | 消火設備 | 火災感知・報知システム | 火災検知システムの有無 | 必須 | 有り |
                88 | 消火設備 | 火災感知・報知システム | 火災検知システムの有無 | 必須 | 無し |
                """);
        assertEquals(yes(), reading.disclosure().getHousing().getFireDetection());
        assertEquals("無し", reading.disclosure().getSupplementary().get(0).getAnswer());
    }

    @Test
    void theSameWordingBelongsToTheNumberAboveIt() {
        TableReading reading = read("""
                42 | 事前告知 | 告知時期 | 必須 | 随時 |
                告知方法 | 必須 | メール |
                98 | 事前告知 | 告知時期 | 必須 | 随時 |
                告知方法 | 必須 | 電話 |
                """);
        assertEquals(text("メール"), reading.disclosure().getServicePerformance().getChangeNoticeMethod());
        assertEquals(text("電話"), reading.disclosure().getSupport().getMaintenanceNoticeMethod());
    }

    @Test
    void aLineThatIsNoRowStillStartsItsNumber() {
        TableReading reading = read("""
                42 | 事前告知 | 告知時期 | 必須 | 随時 |
                98 | 読めない行 | 告知時期
                告知方法 | 必須 | 電話 |
                """);
        assertEquals(text("電話"), reading.disclosure().getSupport().getMaintenanceNoticeMethod());
        assertEquals(List.of(2), linesOf(reading.unplaced()));
    }

    @Test
    void aRowUnderANewHeadingDoesNotBelongToTheNumberAboveTheHeading() {
        TableReading reading = read("""
                42 | 事前告知 | 告知時期 | 必須 | 随時 |
                サービスサポート | |||||
                告知方法 | 必須 | 電話 |
                """);
        assertEquals(unanswered(), reading.disclosure().getServicePerformance().getChangeNoticeMethod());
        assertEquals("", reading.disclosure().getSupplementary().get(1).getNumber());
    }

    @Test
    void aHeadingThatTheGuidelineDoesNotHaveIsListedAndHeadsItsRows() {
        TableReading reading = read(HEAD + "AI機能 | |||||\nAI-1 | 学習 | 学習データ | 学習データの利用の有無 | 選択 | 無し |\n");
        assertEquals(List.of(2), linesOf(reading.unplaced()));
        SupplementaryRow row = reading.disclosure().getSupplementary().get(0);
        assertEquals("AI機能", row.getSection());
        assertEquals("AI-1", row.getNumber());
    }

    @Test
    void aLineThatIsNoRowIsListed() {
        TableReading reading = read("情報開示のページ\n資料 | ダウンロード\n"
                + HEAD
                + "1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |\n注1:「必須」は必須の項目。\n必須 | 説明\n");
        assertEquals(List.of(1, 2, 5, 6), linesOf(reading.unplaced()));
        assertEquals(1, reading.rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEAD})
    void theTitleOfASectionAmongTheAnswersIsListed(String head) {
        TableReading reading = read(head + """
                7 | 役員 | 役員 | 役員数 | 選択 | 4名 |
                 | | | | | 人材 |
                """);
        assertEquals(
                List.of("人材"),
                reading.unplaced().stream()
                        .flatMap(line -> line.cells().stream())
                        .filter(cell -> !cell.isEmpty())
                        .toList());
        assertEquals(
                List.of(FindingCode.NOT_READ),
                reading.findings().stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"財務状況 | | | | | |", " | 財務状況 | | | | |"})
    void theTitleOfASectionBesideTheAnswersIsAHeading(String heading) {
        TableReading reading = read("""
                内容 | No. | 種別 | サービスレベル項目例 | 規程内容 | 必須/選択 |
                4名 | 7 | 役員 | 役員 | 役員数 | 選択 |
                """ + heading);
        assertEquals(count(4, "名"), reading.disclosure().getPersonnel().getOfficerCount());
        assertEquals(List.of(), reading.unplaced());
    }

    @Test
    void theTitleOfASectionAboveAllRowsIsAHeading() {
        TableReading reading = read("""
                 | 人材 |
                7 | 役員 | 役員 | 役員数 | 選択 | 4名 |
                """);
        assertEquals(count(4, "名"), reading.disclosure().getPersonnel().getOfficerCount());
        assertEquals(List.of(), reading.unplaced());
    }

    @Test
    void aColumnWithoutAPlaceInARowIsListed() {
        TableReading reading =
                read("人材 | 甲社記入欄 | 7 | 経営者 | 役員 | 役員数 | 選択 | 4 |\n人材 | | 8 | 従業員 | 従業員数 | 正社員数(単独ベース) | 必須 | 71 |");
        assertEquals(2, reading.recognised());
        assertEquals(List.of(new TableLine(1, List.of("甲社記入欄"))), reading.unplaced());
    }

    @Test
    void aTextBeforeTheNumberOfAShortRowIsListed() {
        TableReading reading = read("甲社記入欄 | 7 | 役員数 | 選択 | 4 |");
        assertEquals(count(4), reading.disclosure().getPersonnel().getOfficerCount());
        assertEquals(List.of(new TableLine(1, List.of("甲社記入欄"))), reading.unplaced());
    }

    @Test
    void anUnknownColumnHeadIsListed() {
        assertEquals(List.of(1), linesOf(read("No. | 規程内容 | 必須/選択 | 甲社の回答 |").unplaced()));
    }

    @Test
    void theRowsHaveTheirOutcome() {
        TableReading reading = read("""
                1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |
                2 | 概要 | 事業者名 | 事業者の正式名称(商号) | 必須 | 例示株式会社 |
                3 | 概要 | 設立 | 事業者の設立年月日(西暦) | 必須 | かなり前 |
                4 | 概要 | 事業所 | 事業者の本店所在地 | 必須 | |
                83 | 建物 | 構造 | 耐震数値 | 必須 | 非公開 |
                93 | 例 | 例 | 例 | 選択 | 例 |
                """);
        assertEquals(
                List.of(
                        RowOutcome.TYPED,
                        RowOutcome.TEXT,
                        RowOutcome.DESCRIBED,
                        RowOutcome.UNANSWERED,
                        RowOutcome.TYPED,
                        RowOutcome.SUPPLEMENTARY),
                reading.rows().stream().map(RowReading::outcome).toList());
        assertEquals(
                List.of("1.1", "2.1", "3.1", "4.1", "83.1", ""),
                reading.rows().stream()
                        .map(row -> row.guidelineRow().map(GuidelineRow::id).orElse(""))
                        .toList());
        assertEquals("かなり前", reading.rows().get(2).sourceText());
        assertEquals(3, reading.rows().get(2).line().number());
        assertEquals(Optional.empty(), reading.rows().get(5).guidelineRow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "こんにちは", "|||||", "| | 必須 | |", "---|---"})
    void aTextWithoutATableIsReadAsAnEmptyDisclosure(String text) {
        TableReading reading = read(text);
        assertEquals(Disclosure.builder().build(), reading.disclosure());
        assertEquals(List.of(), reading.rows());
    }

    @Test
    void theCareerOfTheRepresentativeIsInNoToString() {
        TableReading reading = read("6 | 経営者 | 代表者 | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | 1962年生まれ |");
        assertEquals(1, reading.recognised());
        String shown = reading + " " + reading.rows() + " " + reading.disclosure() + " "
                + reading.rows().get(0).line();
        assertFalse(shown.contains("1962"));
    }

    @Test
    void theRowsThatATableDoesNotHaveAreKnown() {
        TableReading reading = TableReader.read(
                BarSeparatedText.grid("1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | |\n150 | 例 | 例 | 例の規程 | 選択 | 有り |\n"));
        List<GuidelineRow> rows = Guideline.aspSaas3().rows();
        assertEquals(rows.subList(1, rows.size()), reading.missing());
    }
}
