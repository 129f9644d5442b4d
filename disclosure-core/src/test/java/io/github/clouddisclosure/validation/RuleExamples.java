package io.github.clouddisclosure.validation;

import static io.github.clouddisclosure.answer.Answers.address;
import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.url;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.ContactPoint;
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
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;

/** What each rule rejects and what it accepts, as of 2026-11-23. */
final class RuleExamples {
    private static final ContactPoint NOBODY = ContactPoint.none();

    static final List<RuleExample> ALL = List.of(
            new RuleExample(FindingCode.MANDATORY_UNANSWERED, "2.1", unanswered(), text("株式会社")),
            new RuleExample(FindingCode.MANDATORY_UNANSWERED, "1.1", unanswered(), date(2026, 11, 23)),
            new RuleExample(FindingCode.MANDATORY_WITHHELD, "83.1", withheld(), text("震度6強")),
            new RuleExample(FindingCode.MANDATORY_WITHHELD, "83.1", withheld("安全のため"), text("非公開の基準による")),
            new RuleExample(FindingCode.MANDATORY_NOT_APPLICABLE, "54.2", notApplicable(), count(0)),
            new RuleExample(FindingCode.MANDATORY_NOT_APPLICABLE, "54.2", notApplicable("世代なし"), count(2, "世代")),
            new RuleExample(FindingCode.BLANK_TEXT, "2.1", text(""), text("株")),
            new RuleExample(FindingCode.BLANK_TEXT, "2.1", text("\u3000\u00a0\t\n"), text("\u3000株\u00a0")),
            new RuleExample(FindingCode.BLANK_TEXT, "2.1", stated("株式会社", " "), stated("株式会社", "旧有限会社")),
            new RuleExample(FindingCode.BLANK_TEXT, "2.1", described(" "), described("株式会社")),
            new RuleExample(FindingCode.BLANK_TEXT, "7.1", withheld(""), withheld("理由")),
            new RuleExample(FindingCode.BLANK_TEXT, "7.1", notApplicable(""), notApplicable("理由")),
            new RuleExample(FindingCode.BLANK_TEXT, "8.1", count(1, " "), count(1, "名")),
            new RuleExample(FindingCode.BLANK_TEXT, "9.1", yen(1, ""), yen(1, "2025年")),
            new RuleExample(FindingCode.BLANK_TEXT, "48.2", percent("99", ""), percent("99", "2025年")),
            new RuleExample(FindingCode.BLANK_TEXT, "4.1", address("105-0023", " "), address("105-0023", "東京都")),
            new RuleExample(FindingCode.BLANK_TEXT, "22.1", yes(Person.of("", "取締役")), yes(Person.of("太郎", "取締役"))),
            new RuleExample(
                    FindingCode.BLANK_TEXT, "22.1", yes(Person.of("太郎", "")), yes(new Person("太郎", Optional.empty()))),
            new RuleExample(FindingCode.BLANK_TEXT, "30.1", yes(NameList.of()), yes(NameList.of("計画"))),
            new RuleExample(FindingCode.BLANK_TEXT, "30.1", yes(NameList.of("計画", " ")), yes(NameList.of("計画", "手順"))),
            new RuleExample(FindingCode.BLANK_TEXT, "36.2", yes(DateList.of()), yes(DateList.of(PartialDate.of(2020)))),
            new RuleExample(
                    FindingCode.BLANK_TEXT,
                    "95.2",
                    yes(Agency.of("代理店", "", "窓口")),
                    yes(new Agency("代理店", Optional.empty(), Optional.of("窓口")))),
            new RuleExample(
                    FindingCode.BLANK_TEXT,
                    "95.2",
                    yes(Agency.of(" ", "東京都", "窓口")),
                    yes(Agency.of("代理店", "東京都", "窓口"))),
            new RuleExample(FindingCode.BLANK_TEXT, "95.1", stated(NOBODY), described("サポートWebで受付")),
            new RuleExample(FindingCode.PROSE_INSTEAD_OF_YES_NO, "81.1", described("専用建物です"), yes("専用建物です")),
            new RuleExample(FindingCode.PROSE_INSTEAD_OF_YES_NO, "30.2", described("非公開です"), no("非公開です")),
            new RuleExample(FindingCode.PROSE_INSTEAD_OF_NUMBER, "8.1", described("約千名"), count(1_000, "名")),
            new RuleExample(FindingCode.PROSE_INSTEAD_OF_NUMBER, "12.1", described("七割"), percent("70")),
            new RuleExample(
                    FindingCode.PROSE_INSTEAD_OF_NUMBER, "2.2", described("取得中"), corporateNumber("2013201002720")),
            new RuleExample(FindingCode.PROSE_INSTEAD_OF_NUMBER, "98.1", described("随時"), span(3, TimeSpanUnit.MONTHS)),
            new RuleExample(FindingCode.PROSE_INSTEAD_OF_URL, "4.2", described("準備中"), url("https://example.com/")),
            new RuleExample(FindingCode.STATE_IN_WORDS, "83.1", text("非公開"), text("非公開の基準による")),
            new RuleExample(FindingCode.STATE_IN_WORDS, "83.1", text("\u3000非公開(契約による)"), text("非公開(契約による)を除く")),
            new RuleExample(FindingCode.STATE_IN_WORDS, "2.1", text("該当なし"), text("該当なし商事")),
            new RuleExample(FindingCode.STATE_IN_WORDS, "2.1", text("N/A"), text("N/A Holdings")),
            new RuleExample(FindingCode.STATE_IN_WORDS, "2.1", text("Withheld"), text("Withheld Inc.")),
            new RuleExample(
                    FindingCode.STATE_IN_WORDS,
                    "4.1",
                    stated(PostalAddress.of("非公開")),
                    stated(PostalAddress.of("非公開町1-1"))),
            new RuleExample(FindingCode.STATE_IN_WORDS, "95.1", described("該当無し"), described("サポートWebで受付")),
            new RuleExample(FindingCode.DETAIL_MISSING, "84.1", yes(), no()),
            new RuleExample(FindingCode.DETAIL_MISSING, "84.1", yes(), yes("72時間程度")),
            new RuleExample(FindingCode.DETAIL_MISSING, "84.1", yes(), yes(TimeSpan.of(72, TimeSpanUnit.HOURS))),
            new RuleExample(FindingCode.DETAIL_MISSING, "87.1", yes(), yes(FireSuppression.OTHER)),
            new RuleExample(FindingCode.DETAIL_MISSING, "23.1", yes(), yes("利用規約")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "87.1", yes("種別は非公開です"), yes("ガス系")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("非公開とします。"), yes("公開の資料に記載")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("開始後の時間は非公開"), yes("開始後72時間")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("時間 非公開"), yes("時間一覧の非公開")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("時間\u3000非公開"), yes("時間を非公開")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("時間\u00a0非公開"), yes("時間が非公開")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("時間は非開示"), yes("時間は開示資料に記載")),
            new RuleExample(FindingCode.DETAIL_WITHHELD, "84.1", yes("公開していません"), yes("公開しています")),
            new RuleExample(
                    FindingCode.DETAIL_WITHHELD,
                    "92.1",
                    yes("保存期間は開示していません"),
                    yes(TimeSpan.of(1, TimeSpanUnit.YEARS), "保存場所は非公開")),
            new RuleExample(FindingCode.CONDITIONS_MISSING, "27.1", yes(), yes("守秘義務契約による")),
            new RuleExample(FindingCode.CONDITIONS_MISSING, "27.1", yes(), no()),
            new RuleExample(
                    FindingCode.CONDITIONS_MISSING, "40.1", stated(YesNo.of(Choice.CONDITIONAL)), conditional("契約による")),
            new RuleExample(
                    FindingCode.CONDITIONS_MISSING,
                    "46.1",
                    stated(YesNo.of(Choice.CONDITIONAL)),
                    stated(new YesNo<>(Choice.CONDITIONAL, Optional.of(Money.yen(1))))),
            new RuleExample(FindingCode.CONTRADICTION, "88.1", yes("非公開です"), yes("詳細は非公開です")),
            new RuleExample(FindingCode.CONTRADICTION, "33.1", yes("内容は非公開、有無も開示していません"), yes("有無を公開、内容を周知")),
            new RuleExample(FindingCode.CONTRADICTION, "33.1", yes("文書の有無については非公開です"), yes("文書名は利用規約")),
            new RuleExample(FindingCode.CONTRADICTION, "88.1", yes("有無は非開示"), no("有無は非開示")),
            new RuleExample(
                    FindingCode.CORPORATE_NUMBER_MALFORMED,
                    "2.2",
                    corporateNumber("2-0132-0100-2720"),
                    corporateNumber("2013201002720")),
            new RuleExample(
                    FindingCode.CHECK_DIGIT, "2.2", corporateNumber("3013201002720"), corporateNumber("2013201002720")),
            new RuleExample(FindingCode.NOT_A_DATE, "1.1", described("令和8年"), date(2026, 1, 1)),
            new RuleExample(FindingCode.DATE_INCOMPLETE, "3.1", date(1991), date(1991, 10, 1)),
            new RuleExample(FindingCode.DATE_INCOMPLETE, "3.1", date(1991, 10), date(1991, 10, 1)),
            new RuleExample(FindingCode.DATE_IN_FUTURE, "1.1", date(2026, 11, 24), date(2026, 11, 23)),
            new RuleExample(
                    FindingCode.DATE_IN_FUTURE,
                    "36.2",
                    yes(DateList.of(PartialDate.of(2020), PartialDate.of(2026, 12))),
                    yes(DateList.of(PartialDate.of(2020), PartialDate.of(2026, 11)))),
            new RuleExample(FindingCode.DATES_OUT_OF_ORDER, "1.1", date(2013, 3, 31), date(2013, 4, 1)),
            new RuleExample(FindingCode.DATES_OUT_OF_ORDER, "36.1", date(1991, 9, 30), date(1991, 10, 1)),
            new RuleExample(FindingCode.NEGATIVE, "8.1", count(-1), count(0)),
            new RuleExample(FindingCode.NEGATIVE, "9.1", yen(-1), yen(0)),
            new RuleExample(
                    FindingCode.NEGATIVE,
                    "11.1",
                    stated(Money.of(-1, MoneyUnit.MILLION_YEN)),
                    stated(Money.of(1, MoneyUnit.MILLION_YEN))),
            new RuleExample(FindingCode.NEGATIVE, "98.1", span(-1, TimeSpanUnit.MONTHS), span(0, TimeSpanUnit.MONTHS)),
            new RuleExample(FindingCode.NEGATIVE, "46.1", yes(Money.yen(-1)), yes(Money.yen(0))),
            new RuleExample(
                    FindingCode.NEGATIVE,
                    "79.1",
                    yes(DataRate.of(-1, DataRateUnit.MBPS)),
                    yes(DataRate.of(1, DataRateUnit.MBPS))),
            new RuleExample(FindingCode.NEGATIVE, "58.1", stated(Count.of(-3_800)), stated(Count.of(3_800))),
            new RuleExample(FindingCode.PERCENTAGE_OUT_OF_RANGE, "48.1", percent("100.01"), percent("100.00")),
            new RuleExample(FindingCode.PERCENTAGE_OUT_OF_RANGE, "48.2", percent("-0.1"), percent("0")),
            new RuleExample(FindingCode.PERCENTAGE_OUT_OF_RANGE, "12.1", percent("101"), percent("-300")),
            new RuleExample(FindingCode.URL_MALFORMED, "4.2", url("www.example.com"), url("http://www.example.com")),
            new RuleExample(
                    FindingCode.URL_MALFORMED,
                    "95.1",
                    stated(NOBODY.withWeb("example")),
                    stated(NOBODY.withWeb("https://example.com"))),
            new RuleExample(
                    FindingCode.EMAIL_MALFORMED,
                    "95.1",
                    stated(NOBODY.withEmail("info＠example.com")),
                    stated(NOBODY.withEmail("info@example.com"))),
            new RuleExample(
                    FindingCode.TELEPHONE_MALFORMED,
                    "95.1",
                    stated(NOBODY.withTelephone("内線5")),
                    stated(NOBODY.withTelephone("03-1234-5678"))),
            new RuleExample(
                    FindingCode.TELEPHONE_MALFORMED,
                    "95.1",
                    stated(NOBODY.withTelephone("03-1234-5678").withFax("無し")),
                    stated(NOBODY.withTelephone("03-1234-5678").withFax("03-1234-5679"))),
            new RuleExample(
                    FindingCode.POSTAL_CODE_MALFORMED,
                    "4.1",
                    stated(new PostalAddress(Optional.of("〒105-0023"), "東京都")),
                    stated(PostalAddress.of("東京都"))),
            new RuleExample(
                    FindingCode.ACTUAL_INSTEAD_OF_TARGET,
                    "48.1",
                    stated(Percentage.of("99.9"), "2023年度の実績"),
                    stated(Percentage.of("99.9"), "目標値(実績は99.95%)")),
            new RuleExample(
                    FindingCode.ACTUAL_INSTEAD_OF_TARGET,
                    "48.1",
                    Stated.of(Percentage.of("99.9")).withSourceText("実績99.9%"),
                    Stated.of(Percentage.of("99.9")).withSourceText("目標99.9%")),
            new RuleExample(
                    FindingCode.TARGET_INSTEAD_OF_ACTUAL,
                    "48.2",
                    stated(Percentage.of("99.9"), "目標値"),
                    stated(Percentage.of("99.9"), "実績値、目標値は99.5%")));

    private RuleExamples() {}
}
