package io.github.clouddisclosure.difference;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changed rows side by side. */
class DifferenceTableTest {
    private static final Disclosure BEFORE = Disclosure.builder()
            .servicePerformance(s -> s.serviceName(text("見本クラウド")))
            .housing(h -> h.fireDetection(yes()).uninterruptiblePower(yes("72時間")))
            .personnel(p -> p.representativeCareer(text("1970年1月2日生まれ")))
            .build();
    private static final Disclosure AFTER =
            BEFORE.with(d -> d.housing(h -> h.fireDetection(no()).uninterruptiblePower(withheld()))
                    .personnel(p -> p.representativeCareer(text("1971年1月2日生まれ"))));

    private static DifferenceTable table(Disclosure before, Disclosure after, Locale locale) {
        return DifferenceTable.of(DisclosureDifference.between(before, after), locale);
    }

    private static String shown(DifferenceRow row) {
        return String.join("/", row.section(), row.number(), row.item(), row.requirement(), row.before(), row.after());
    }

    @Test
    void showsTheChangedRowsInTheOrderOfTheGuideline() {
        DifferenceTable table = table(BEFORE, AFTER, Locale.JAPANESE);
        assertEquals(
                List.of(
                        "人材/6/代表者/必須/1970年1月2日生まれ/1971年1月2日生まれ",
                        "ハウジング(サーバ設置場所)/84/無停電電源/必須/有り ※72時間/非公開",
                        "ハウジング(サーバ設置場所)/88/火災感知・報知システム/必須/有り/無し"),
                table.rows().stream().map(DifferenceTableTest::shown).toList());
        assertEquals("見本クラウド", table.service());
        assertEquals(Direction.GIVES_LESS, table.rows().get(2).direction());
    }

    @Test
    void isInEnglishForEveryOtherLocale() {
        DifferenceRow row = table(BEFORE, AFTER, Locale.GERMAN).rows().get(2);
        assertEquals("Yes", row.before());
        assertEquals("No", row.after());
        assertEquals("mandatory", row.requirement());
    }

    @Test
    void hasTheWordsOfItsHeadInItsLanguage() {
        DisclosureDifference difference = DisclosureDifference.between(BEFORE, AFTER);
        DifferenceTable japanese = DifferenceTable.of(difference, Locale.JAPAN);
        DifferenceTable english = DifferenceTable.of(difference, Locale.GERMAN);
        assertSame(difference, japanese.difference());
        assertEquals(Locale.JAPANESE, japanese.locale());
        assertEquals(Locale.ENGLISH, english.locale());
        assertEquals(Guideline.aspSaas3().title().ja(), japanese.title());
        assertEquals(Guideline.aspSaas3().title().en(), english.title());
        assertEquals(7, japanese.columnHeads().size());
        assertEquals("必須/選択", japanese.columnHeads().get(3));
        assertEquals(7, english.columnHeads().size());
    }

    @Test
    void namesTheServiceAsTheNewDisclosureDoesOrElseTheOldOne() {
        Disclosure unnamed = Disclosure.builder().build();
        assertEquals("見本クラウド", table(unnamed, AFTER, Locale.JAPANESE).service());
        assertEquals("見本クラウド", table(BEFORE, unnamed, Locale.JAPANESE).service());
        assertEquals("", table(unnamed, unnamed, Locale.JAPANESE).service());
    }

    @Test
    void tellsWhichRowIsPersonalAndShowsNoneInItsTextForm() {
        DifferenceTable table = table(BEFORE, AFTER, Locale.JAPANESE);
        assertTrue(table.rows().get(0).isPersonal());
        assertFalse(table.rows().get(1).isPersonal());
        assertEquals("6.2 代表者: VALUE NEUTRAL", table.rows().get(0).toString());
        assertEquals("changes (ja, rows: 3)", table.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "73/監視/有り, 73/監視/無し, 有り -> 無し",
        "73/監視/有り, 93/監視/有り, 73 | 監視 | 有り -> 93 | 監視 | 有り",
        "73/監視/有り 77/電源/有り, 77/電源/有り 73/監視/有り, 補足行の2番目 -> 補足行の1番目",
        "73/監視/有り, 93/通信/無し, ' -> 無し,有り -> '",
    })
    void showsOfASupplementaryRowWhatChanged(String before, String after, String shown) {
        assertEquals(
                shown,
                table(supplementary(before), supplementary(after), Locale.JAPANESE).rows().stream()
                        .map(row -> row.before() + " -> " + row.after())
                        .collect(Collectors.joining(",")));
    }

    private static Disclosure supplementary(String rows) {
        return Disclosure.builder()
                .supplementary(Arrays.stream(rows.split(" "))
                        .map(row -> row.split("/"))
                        .map(cells -> SupplementaryRow.builder()
                                .number(cells[0])
                                .item(cells[1])
                                .answer(cells[2])
                                .build())
                        .toList())
                .build();
    }
}
