package io.github.clouddisclosure.internal.cell;

import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells of the Japanese table are read as the answers that were disclosed. */
class AnswerRoundTripTest {
    private static final List<GuidelineRow> EVERY_ROW = Guideline.aspSaas3().rows();
    private static final List<String> NOTES = List.of(
            "税別",
            "2023年度",
            "非公開",
            "有り",
            "72時間程度",
            "「甲」",
            "(甲)",
            "甲(乙)丙",
            "甲)乙(丙",
            "備考:甲",
            "甲(備考:乙)",
            "※1",
            "、甲",
            "詳細:72時間",
            "です。",
            "https://example.com/",
            "=1+1");

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("1.1", date(2024, 6, 12), "2024年6月12日"),
                arguments("1.1", date(2024, 6), "2024年6月"),
                arguments("1.1", date(987), "0987年"),
                arguments("1.1", stated(PartialDate.of(2024), "予定"), "2024年(予定)"),
                arguments("2.2", stated(new CorporateNumber("2013201002720"), "本社"), "2013201002720(備考:本社)"),
                arguments("2.2", stated(new CorporateNumber("２０１３２０１００２７２０"), "本社"), "２０１３２０１００２７２０(備考:本社)"),
                arguments("4.1", stated(PostalAddress.of("105-0023", "東京都港区")), "〒105-0023 東京都港区"),
                arguments("4.1", stated(new PostalAddress(Optional.of("〒105-0023"), "東京都港区")), "〒105-0023 東京都港区"),
                arguments("4.1", stated(PostalAddress.of("〒105-0023", "東京都港区")), "〒105-0023 東京都港区"),
                arguments("4.1", stated(PostalAddress.of("１０５－００２３", "東京都港区")), "〒１０５－００２３ 東京都港区"),
                arguments("4.1", stated(PostalAddress.of("東京都港区"), "登記上"), "東京都港区(備考:登記上)"),
                arguments("4.2", stated(new Url("https://example.com/"), "英語"), "https://example.com/(備考:英語)"),
                arguments("8.1", count(3800), "3,800"),
                arguments("8.1", stated(Count.of(71, "名"), "2023年度"), "71名(2023年度)"),
                arguments("58.1", stated(Count.of(100, "ライセンス").withQualifier(Qualifier.AT_LEAST)), "100(単位:ライセンス)以上"),
                arguments("9.1", yen(1_680_016_137), "¥1,680,016,137"),
                arguments("10.1", yen(-1_234), "-¥1,234"),
                arguments("9.1", yen(50, "2022年12月期"), "¥50(2022年12月期)"),
                arguments("9.1", yen(50, "直近(1年)"), "¥50(期間:直近(1年))"),
                arguments("9.1", stated(Money.of(16_859_430, MoneyUnit.THOUSAND_YEN)), "16,859,430千円"),
                arguments("9.1", stated(Money.yen(50), "2022年12月期"), "¥50(備考:2022年12月期)"),
                arguments("45.1", stated(Money.yen(50_000), "税別"), "¥50,000(税別)"),
                arguments("48.1", percent("99.90"), "99.90%"),
                arguments(
                        "48.1",
                        stated(
                                Percentage.of("99.9")
                                        .withQualifier(Qualifier.AT_LEAST)
                                        .inPeriod("2023年度"),
                                "計画停止を除く"),
                        "2023年度 99.9%以上(計画停止を除く)"),
                arguments("48.2", percent("99.9", "直近1年"), "99.9%(期間:直近1年)"),
                arguments("12.1", percent("-7"), "-7%"),
                arguments("42.1", span(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST), "3ヶ月以上前"),
                arguments("42.1", span(30, TimeSpanUnit.DAYS, Qualifier.ABOUT), "約30日前"),
                arguments("45.3", span(1, TimeSpanUnit.YEARS), "1年"),
                arguments("45.3", span(2024, TimeSpanUnit.YEARS), "2024年間"),
                arguments("42.1", span(2024, TimeSpanUnit.YEARS, Qualifier.AT_LEAST), "2024年間以上前"),
                arguments("42.1", span(-3, TimeSpanUnit.DAYS, Qualifier.AT_MOST), "-3日以内前"),
                arguments("79.1", yes(DataRate.of(-1, DataRateUnit.MBPS)), "有り -1Mbps"),
                arguments("22.1", yes(Person.of("情報 太郎", "取締役")), "有り 氏名:情報 太郎、役職:取締役"),
                arguments("22.1", yes(Person.of("情報", "取締役"), "兼任"), "有り 氏名:情報、役職:取締役(備考:兼任)"),
                arguments("30.1", yes(NameList.of("甲", "乙「丙」")), "有り 「甲」、「乙「丙」」"),
                arguments("30.1", yes(NameList.of("甲」乙"), "一部"), "有り 『甲」乙』(一部)"),
                arguments(
                        "36.2",
                        yes(DateList.of(PartialDate.of(2020, 2, 18), PartialDate.of(2021))),
                        "有り 2020年2月18日、2021年"),
                arguments("46.1", yes(Money.yen(50_000), "税別"), "有り ¥50,000(税別)"),
                arguments("79.1", yes(DataRate.of(10, DataRateUnit.MBPS, Qualifier.AT_LEAST)), "有り 10Mbps以上"),
                arguments("84.1", yes("72時間程度"), "有り ※72時間程度"),
                arguments("84.1", yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT)), "有り 72時間程度"),
                arguments(
                        "84.1",
                        stated(
                                new YesNo<>(Choice.CONDITIONAL, Optional.of(TimeSpan.of(72, TimeSpanUnit.HOURS))),
                                "契約による"),
                        "条件付き 詳細:72時間(契約による)"),
                arguments("84.1", conditional("72時間"), "条件付き 72時間"),
                arguments("87.1", yes(FireSuppression.OTHER, "水"), "有り ガス系以外の消火設備(水)"),
                arguments("27.1", yes("契約者に限る"), "可 契約者に限る"),
                arguments("27.1", no(), "不可"),
                arguments("81.1", yes(), "はい"),
                arguments("81.1", no("賃借"), "いいえ 賃借"),
                arguments("62.1", no(), "無し"),
                arguments(
                        "95.1",
                        stated(ContactPoint.none()
                                .withTelephone("03-1234-5678")
                                .withFax("03-1234-5679")
                                .withWeb("https://example.com/")
                                .withEmail("info@example.com")),
                        "電話:03-1234-5678、FAX:03-1234-5679、Web:https://example.com/、電子メール:info@example.com"),
                arguments("95.2", yes(Agency.of("例商事", "東京都", "03-1111")), "有り 名称:例商事、所在地:東京都、連絡先:03-1111"),
                arguments("83.1", withheld(), "非公開"),
                arguments("83.1", withheld("契約者には開示"), "非公開(契約者には開示)"),
                arguments("5.1", notApplicable("個人(事業)主"), "該当なし(個人(事業)主)"),
                arguments("5.1", text("生産管理(備考:有り)"), "生産管理(備考:有り)(備考:)"),
                arguments("5.1", stated("生産管理", "一部"), "生産管理(備考:一部)"),
                arguments("5.1", text("一行目\n二行目"), "一行目\n二行目"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anAnswerIsWrittenAsAReaderExpectsIt(String id, Answer<?> answer, String expected) {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        String written = AnswerText.write(row, answer, Locale.JAPANESE);
        assertEquals(expected, written);
        assertEquals(FoldedAnswer.of(answer), AnswerText.read(row, WhiteSpace.fold(written)));
    }

    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void everyValueIsReadAsItself(GuidelineRow row) {
        assertReadsAsItself(row, Unblemished.answer(row));
    }

    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void everyAnswerIsReadAsItselfWithItsRemark(GuidelineRow row) {
        for (String note : NOTES) {
            assertReadsAsItself(
                    row,
                    Stated.of(Unblemished.answer(row).value().orElseThrow()).withNote(note));
            assertReadsAsItself(row, withheld(note));
            assertReadsAsItself(row, notApplicable(note));
            if (row.kind().isChoice()) {
                assertReadsAsItself(row, yes(note));
                assertReadsAsItself(row, no(note));
                assertReadsAsItself(row, conditional(note));
            } else if (row.kind() == AnswerKind.TEXT && !note.equals("非公開")) {
                assertReadsAsItself(row, text(note));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyUnambiguousAnswerIsReadAsItself(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 50; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            for (GuidelineRow row : EVERY_ROW) {
                Answer<?> answer = disclosure.answer(row);
                if (CellAnswers.comeBack(answer)) {
                    assertReadsFolded(row, answer);
                    read++;
                }
            }
        }
        assertTrue(read > 50 * EVERY_ROW.size() / 2, "most answers are such answers, " + read + " were");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noAnswerIsReadAsAnother(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            EVERY_ROW.forEach(row -> assertReadsAsNothingElse(row, disclosure.answer(row)));
        }
    }

    /** An answer that is not read back is words, or a state whose words mean the same in every kind of row. */
    private static void assertReadsAsNothingElse(GuidelineRow row, Answer<?> answer) {
        if (answer instanceof Described) {
            return;
        }
        String written = AnswerText.write(row, answer, Locale.JAPANESE);
        Answer<?> read = AnswerText.read(row, WhiteSpace.fold(written));
        boolean same = read.equals(FoldedAnswer.of(answer));
        boolean words = read instanceof Described;
        boolean blank = answer.value().isPresent() && isWrittenBlank(row, answer) || !read.isAnswered();
        boolean state = answer instanceof Stated && (read instanceof Withheld || read instanceof NotApplicable);
        if (!same && !words && !blank && !state) {
            fail(row + ": " + answer + " was written as " + written + " and read as " + read);
        }
    }

    /** Whether the value itself is written as white space: an address and its postal code may both be blank. */
    private static boolean isWrittenBlank(GuidelineRow row, Answer<?> answer) {
        Answer<?> value = stated(answer.value().orElseThrow());
        return WhiteSpace.fold(AnswerText.write(row, value, Locale.JAPANESE)).isEmpty();
    }

    private static void assertReadsFolded(GuidelineRow row, Answer<?> answer) {
        String written = AnswerText.write(row, answer, Locale.JAPANESE);
        Answer<?> read = AnswerText.read(row, WhiteSpace.fold(written));
        assertEquals(FoldedAnswer.of(answer), read, () -> row + ": " + written);
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                arguments("4.2", stated(new Url("https://a.example/a b"))),
                arguments("4.2", stated(new Url("https://a.example/（仮）"))),
                arguments("4.2", stated(new Url("https://a.example/wiki/ひらがな"))),
                arguments("4.2", stated(new Url("準備中"))),
                arguments("4.2", stated(new Url("localhost"))),
                arguments("2.2", stated(new CorporateNumber("申請中"))),
                arguments("4.1", stated(PostalAddress.of("10S-0023", "東京都"))),
                arguments("4.1", stated(PostalAddress.of("1410021 東京都"))),
                arguments("4.1", stated(PostalAddress.of("105-0023", "東京都(〒141-0021)"))),
                arguments("95.1", stated(ContactPoint.none().withTelephone("03-1234-5678 内線5"))),
                arguments("95.1", stated(ContactPoint.none().withTelephone("03-1234-5678(代表)"))),
                arguments("95.1", stated(ContactPoint.none().withTelephone("０１２０－１２３－４５６（平日9時〜17時、祝日を除く）"))),
                arguments("95.1", stated(ContactPoint.none().withFax("(平日のみ)"))),
                arguments("95.1", stated(ContactPoint.none().withWeb("https://a.example/a b"))),
                arguments("95.1", stated(ContactPoint.none().withEmail("info(at)example.com"))),
                arguments("95.1", stated(ContactPoint.none().withEmail("a b@example.com"))),
                arguments("95.1", stated(ContactPoint.none().withEmail("info@example.com。"))),
                arguments("95.2", yes(Agency.of("例商事", "東京都、連絡先:本社", "03-1111"))),
                arguments("22.1", yes(Person.of("情報", "部長/"))),
                arguments("30.1", yes(NameList.of("」甲「と』乙『"))),
                arguments("9.1", stated(Money.yen(5), ")(][】【〕〔")));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void anAnswerThatBreaksTheFormOfItsKindIsReadAsWords(String id, Answer<?> answer) {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        String written = AnswerText.write(row, answer, Locale.JAPANESE);
        Answer<?> read = AnswerText.read(row, WhiteSpace.fold(written));
        assertEquals(new Described<>(WhiteSpace.fold(written)), read);
        assertFalse(CellAnswers.comeBack(answer) && answer.note().isEmpty());
    }

    static Stream<ContactPoint> addressesWithBrackets() {
        ContactPoint none = ContactPoint.none();
        return Stream.of(
                none.withWeb("https://a.example/wiki/東京_(駅)"),
                none.withWeb("https://例え.jp/(本社)").withEmail("窓口@例え.jp(総務部)"));
    }

    @ParameterizedTest
    @MethodSource("addressesWithBrackets")
    void bracketsInAnAddressStayInIt(ContactPoint contact) {
        GuidelineRow row = Guideline.aspSaas3().row("95.1").orElseThrow();
        assertReadsAsItself(row, stated(contact));
        assertReadsAsItself(row, stated(contact, "平日のみ"));
    }

    @Test
    void theSourceTextIsShownIfItSaysTheSame() {
        GuidelineRow row = Guideline.aspSaas3().row("9.1").orElseThrow();
        String published = "16,859,430(千円)[2022年12月期]";
        Answer<?> read = AnswerText.read(row, published);
        assertEquals(published, AnswerText.write(row, read, Locale.JAPANESE));
        assertEquals("¥5", AnswerText.write(row, Stated.of(Money.yen(5)).withSourceText(published), Locale.JAPANESE));
        assertEquals("JPY 16,859,430 thousand (2022年12月期)", AnswerText.write(row, read, Locale.ENGLISH));
    }

    @Test
    void aValueThatHoldsItsTextNeedsNoSourceText() {
        for (List<String> cells : List.of(
                List.of("2.2", "2013201002720"),
                List.of("4.1", "東京都港区"),
                List.of("4.2", "https://example.com/"),
                List.of("1.1", "2024-06-12"),
                List.of("8.1", "3800"),
                List.of("5.1", "生産管理"))) {
            GuidelineRow row = Guideline.aspSaas3().row(cells.get(0)).orElseThrow();
            assertEquals(Optional.empty(), AnswerText.read(row, cells.get(1)).sourceText(), row::toString);
        }
        for (List<String> cells : List.of(
                List.of("1.1", "2024年6月12日"),
                List.of("4.1", "〒105-0023 東京都港区"),
                List.of("8.1", "3,800"),
                List.of("8.1", "71名"),
                List.of("9.1", "¥50"))) {
            GuidelineRow row = Guideline.aspSaas3().row(cells.get(0)).orElseThrow();
            assertEquals(
                    Optional.of(cells.get(1)),
                    AnswerText.read(row, cells.get(1)).sourceText(),
                    row::toString);
        }
    }

    @Test
    void numbersOverTheLimitsAreReadAsWordsNotAsOtherNumbers() {
        GuidelineRow row = Guideline.aspSaas3().row("9.1").orElseThrow();
        for (String amount : List.of("1E+999999", "1E-999999", "1".repeat(201))) {
            Answer<?> answer =
                    stated(new Money(new BigDecimal(amount), MoneyUnit.YEN, Optional.empty(), Optional.empty()));
            String written = AnswerText.write(row, answer, Locale.JAPANESE);
            assertTrue(AnswerText.read(row, written) instanceof Described, written);
        }
    }

    @Test
    void asManyDigitsAreReadWithAPointAsWithoutOne() {
        GuidelineRow row = Guideline.aspSaas3().row("9.1").orElseThrow();
        for (String amount : List.of("1".repeat(200), "1".repeat(100) + "." + "1".repeat(100))) {
            assertReadsAsItself(
                    row, stated(new Money(new BigDecimal(amount), MoneyUnit.YEN, Optional.empty(), Optional.empty())));
        }
    }

    private static void assertReadsAsItself(GuidelineRow row, Answer<?> answer) {
        String written = AnswerText.write(row, answer, Locale.JAPANESE);
        assertEquals(answer, AnswerText.read(row, written), () -> row + ": " + written);
    }
}
