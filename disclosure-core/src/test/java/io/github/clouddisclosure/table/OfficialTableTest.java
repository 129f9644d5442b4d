package io.github.clouddisclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.PartialGuideline;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficialTableTest {
    private static final OfficialTable TABLE = OfficialTable.of(Unblemished.disclosure(), Locale.JAPANESE);

    /** Supplementary rows have numbers for which the edition has no row. */
    private static final Guideline WITH_GAPS = PartialGuideline.without(13, 14, 15, 16, 17, 18, 19, 20, 21, 41, 49);

    @Test
    void everyRowOfTheGuidelineIsThereInOrder() {
        assertEquals(Guideline.aspSaas3().rows(), known(TABLE));
        assertEquals(
                Guideline.aspSaas3().rows(),
                known(OfficialTable.of(Disclosure.builder().build(), Locale.JAPANESE)));
    }

    @Test
    void theFirstRowIsBeforeTheFirstHeading() {
        List<String> headings = TABLE.rows().stream()
                .map(OfficialRow::heading)
                .flatMap(Optional::stream)
                .toList();
        assertEquals(Optional.empty(), TABLE.rows().get(0).heading());
        assertEquals(Optional.of("事業所・事業"), TABLE.rows().get(1).heading());
        assertEquals(
                Stream.of(Section.values())
                        .skip(1)
                        .map(section -> section.title().ja())
                        .toList(),
                headings);
    }

    @Test
    void cellsThatSayTheSameAreMerged() {
        assertEquals(List.of(2, 5, 2), spans("2.1"));
        assertEquals(List.of(0, 0, 0), spans("2.2"));
        assertEquals(List.of(1, 0, 1), spans("3.1"));
        assertEquals(List.of(4, 0, 4), spans("28.1"));
        assertEquals(List.of(1, 1, 1), spans("91.1"));
    }

    @Test
    void noCellIsMergedAcrossAHeading() {
        SupplementaryRow row = SupplementaryRow.builder()
                .number("101")
                .section("AI機能")
                .category("サービス通知・報告・インシデント対応")
                .item("定期報告")
                .build();
        List<OfficialRow> rows = table(row, row).rows();
        OfficialRow first = rows.get(rows.size() - 2);
        assertEquals(List.of(2, 2, 2), List.of(first.numberSpan(), first.categorySpan(), first.itemSpan()));
    }

    @Test
    void theTextsOfCoveredCellsAreStillGiven() {
        OfficialRow row = row(TABLE, "2.2");
        assertEquals("2", row.number());
        assertEquals("事業所等の概要", row.category());
        assertEquals("事業者名", row.item());
        assertEquals("法人番号", row.prescription());
        assertEquals("必須", row.requirement());
        assertEquals("2013201002720", row.answerText());
    }

    @Test
    void everyOtherLanguageGetsTheEnglishTable() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMANY, Locale.ROOT)) {
            OfficialTable table = OfficialTable.of(Unblemished.disclosure(), locale);
            assertSame(Locale.ENGLISH, table.locale());
            assertEquals("Corporate number", row(table, "2.2").prescription());
            assertEquals("mandatory", row(table, "2.2").requirement());
            assertEquals("Category", table.columnHeads().get(1));
        }
        assertSame(
                Locale.JAPANESE,
                OfficialTable.of(Unblemished.disclosure(), Locale.JAPAN).locale());
    }

    @Test
    void aSupplementaryRowIsPlacedByItsNumber() {
        assertEquals(List.of("40.1", "41", "42.1"), around("41", other("41", "サービス基本性能")));
        assertEquals(List.of("40.1", "41", "42.1"), around("41", other("41", "")));
        assertEquals(List.of("12.1", "13", "22.1"), around("13", other("13", "財務状況")));
        assertEquals(List.of("12.1", "21", "22.1"), around("21", other("21", "コンプライアンス")));
        assertEquals(List.of("48.3", "48", "50.1"), around("48", other("48", "サービス基本性能")));
    }

    @Test
    void aSupplementaryRowBelongsToTheSectionItIsIn() {
        List<OfficialRow> rows = table(other("21", "コンプライアンス")).rows();
        int at = rows.indexOf(rows.stream()
                .filter(row -> row.number().equals("21"))
                .findFirst()
                .orElseThrow());
        assertEquals(Optional.of("コンプライアンス"), rows.get(at).heading());
        assertEquals(Optional.empty(), rows.get(at + 1).heading());
    }

    @Test
    void anyOtherSupplementaryRowIsAtTheEndUnderItsHeading() {
        for (SupplementaryRow row :
                List.of(other("41", "AI機能"), other("", "AI機能"), other("102", "AI機能"), other("5-1", "AI機能"))) {
            List<OfficialRow> rows = table(row).rows();
            OfficialRow last = rows.get(rows.size() - 1);
            assertEquals(Optional.empty(), last.guidelineRow());
            assertEquals(Optional.of("AI機能"), last.heading());
            assertEquals(Answers.text("あり"), last.answer());
        }
    }

    @Test
    void supplementaryRowsKeepTheirOrder() {
        List<OfficialRow> rows = table(other("13", "財務状況"), other("102", ""), other("41", ""), other("103", "AI機能"))
                .rows();
        assertEquals(
                List.of("13", "102", "41", "103"),
                rows.stream()
                        .filter(row -> row.guidelineRow().isEmpty())
                        .map(OfficialRow::number)
                        .toList());
        assertEquals(Optional.of("その他の項目"), rows.get(rows.size() - 3).heading());
        assertEquals(Optional.empty(), rows.get(rows.size() - 2).heading());
        assertEquals(Optional.of("AI機能"), rows.get(rows.size() - 1).heading());
    }

    @Test
    void theCareerOfTheRepresentativeIsInNoToString() {
        Disclosure disclosure = Disclosure.builder()
                .personnel(p -> p.representativeCareer(Answers.text("1970年生まれ")))
                .build();
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        assertFalse((table + "" + table.rows()).contains("1970年"));
    }

    private static SupplementaryRow other(String number, String section) {
        return SupplementaryRow.builder()
                .number(number)
                .section(section)
                .item("項目" + number)
                .answer("あり")
                .build();
    }

    private static OfficialTable table(SupplementaryRow... rows) {
        DisclosureBuilder disclosure = Disclosure.builder(WITH_GAPS).from(Unblemished.disclosure());
        Arrays.stream(rows).forEach(disclosure::supplementary);
        return OfficialTable.of(disclosure.build(), Locale.JAPANESE);
    }

    private static List<String> around(String number, SupplementaryRow row) {
        List<String> ids = table(row).rows().stream()
                .map(printed -> printed.guidelineRow().map(GuidelineRow::id).orElse(printed.number()))
                .toList();
        int at = ids.indexOf(number);
        return ids.subList(at - 1, at + 2);
    }

    private static List<GuidelineRow> known(OfficialTable table) {
        return table.rows().stream()
                .map(OfficialRow::guidelineRow)
                .flatMap(Optional::stream)
                .toList();
    }

    private static OfficialRow row(OfficialTable table, String id) {
        return table.rows().stream()
                .filter(row -> row.guidelineRow().map(GuidelineRow::id).equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> spans(String id) {
        OfficialRow row = row(TABLE, id);
        return List.of(row.numberSpan(), row.categorySpan(), row.itemSpan());
    }
}
