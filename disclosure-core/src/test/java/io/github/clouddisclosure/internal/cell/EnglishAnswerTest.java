package io.github.clouddisclosure.internal.cell;

import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.value.Agency;
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
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishAnswerTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("1.1", date(2024, 6, 12), "12 June 2024"),
                arguments("1.1", date(2024, 12), "December 2024"),
                arguments("1.1", stated(PartialDate.of(2024), "予定"), "2024 (予定)"),
                arguments("1.1", described("近日中"), "近日中"),
                arguments("1.1", unanswered(), ""),
                arguments("5.1", text("生産管理"), "生産管理"),
                arguments("8.1", stated(Count.of(3800, "名").withQualifier(Qualifier.ABOUT)), "about 3,800名"),
                arguments("9.1", yen(1_680_016_137), "JPY 1,680,016,137"),
                arguments("10.1", yen(-5), "JPY -5"),
                arguments("9.1", stated(Money.of(7, MoneyUnit.TEN_THOUSAND_YEN)), "JPY 7 × 10,000"),
                arguments("9.1", stated(Money.of(7, MoneyUnit.HUNDRED_MILLION_YEN)), "JPY 7 × 100 million"),
                arguments("9.1", stated(Money.of(7, MoneyUnit.MILLION_YEN).inPeriod("第30期")), "JPY 7 million (第30期)"),
                arguments("48.1", stated(Percentage.of("99.90").withQualifier(Qualifier.AT_LEAST)), "at least 99.90%"),
                arguments("48.2", percent("99.9", "2023年度"), "99.9% (2023年度)"),
                arguments("42.1", span(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST), "at least 3 months in advance"),
                arguments("45.3", span(1, TimeSpanUnit.YEARS), "1 year"),
                arguments("22.1", yes(Person.of("情報 太郎", "取締役")), "Yes: 情報 太郎 (取締役)"),
                arguments("30.1", yes(NameList.of("甲", "乙"), "一部"), "Yes: “甲”, “乙” (一部)"),
                arguments(
                        "36.2",
                        yes(DateList.of(PartialDate.of(2020, 2), PartialDate.of(2021))),
                        "Yes: February 2020, 2021"),
                arguments(
                        "79.1", yes(DataRate.of(10, DataRateUnit.MBPS, Qualifier.MORE_THAN)), "Yes: more than 10 Mbps"),
                arguments(
                        "84.1",
                        yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.LESS_THAN)),
                        "Yes: less than 72 hours"),
                arguments("84.1", yes("内容"), "Yes: 内容"),
                arguments("84.1", no(), "No"),
                arguments("84.1", conditional("契約による"), "Conditional: 契約による"),
                arguments("87.1", yes(FireSuppression.GAS), "Yes: gas system"),
                arguments("87.1", yes(FireSuppression.OTHER), "Yes: not a gas system"),
                arguments(
                        "95.1",
                        stated(ContactPoint.none()
                                .withTelephone("03-1")
                                .withFax("03-2")
                                .withWeb("https://a/")
                                .withEmail("a@b")),
                        "telephone: 03-1; fax: 03-2; web: https://a/; e-mail: a@b"),
                arguments("95.2", yes(Agency.of("例商事", "東京都", "03-1")), "Yes: 例商事; 東京都; contact: 03-1"),
                arguments("83.1", withheld(), "Withheld"),
                arguments("83.1", withheld("契約者には開示"), "Withheld (契約者には開示)"),
                arguments("83.1", notApplicable(), "Not applicable"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anAnswerIsWrittenAsAReaderExpectsIt(String id, Answer<?> answer, String expected) {
        assertEquals(expected, AnswerText.write(Guideline.aspSaas3().row(id).orElseThrow(), answer, Locale.ENGLISH));
    }
}
