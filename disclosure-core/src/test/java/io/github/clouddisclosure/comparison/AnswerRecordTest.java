package io.github.clouddisclosure.comparison;

import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRecordTest {
    private static final Guideline GUIDELINE = Guideline.aspSaas3();
    private static final String NO_NUMBER =
            "\"value\":null,\"unit\":null,\"qualifier\":null,\"comparable\":null,\"comparableUnit\":null,";

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("8.1", count(71), "71,null,null,71,null"),
                arguments(
                        "58.1",
                        stated(Count.of(3800, "社").withQualifier(Qualifier.AT_LEAST)),
                        "3800,\"社\",\"at-least\",3800,null"),
                arguments(
                        "9.1",
                        stated(Money.of(16_859_430, MoneyUnit.THOUSAND_YEN)),
                        "16859430,\"thousand-yen\",null,16859430000,\"yen\""),
                arguments("10.1", stated(Money.yen(-5)), "-5,\"yen\",null,-5,\"yen\""),
                arguments(
                        "48.1",
                        stated(Percentage.of("99.90").withQualifier(Qualifier.AT_LEAST)),
                        "99.90,\"percent\",\"at-least\",99.90,\"percent\""),
                arguments("42.1", span(3, TimeSpanUnit.MONTHS), "3,\"months\",null,3,\"months\""),
                arguments("42.1", span(1, TimeSpanUnit.YEARS), "1,\"years\",null,12,\"months\""),
                arguments("42.1", span(90, TimeSpanUnit.DAYS), "90,\"days\",null,90,\"days\""),
                arguments("42.1", span(2, TimeSpanUnit.WEEKS), "2,\"weeks\",null,14,\"days\""),
                arguments("42.1", span(5, TimeSpanUnit.BUSINESS_DAYS), "5,\"business-days\",null,5,\"business-days\""),
                arguments("45.3", span(24, TimeSpanUnit.HOURS), "24,\"hours\",null,86400,\"seconds\""),
                arguments("45.3", span(90, TimeSpanUnit.MINUTES), "90,\"minutes\",null,5400,\"seconds\""),
                arguments("45.3", span(90, TimeSpanUnit.SECONDS), "90,\"seconds\",null,90,\"seconds\""),
                arguments(
                        "84.1",
                        yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT)),
                        "72,\"hours\",\"about\",259200,\"seconds\""),
                arguments("79.1", yes(DataRate.of(10, DataRateUnit.MBPS)), "10,\"Mbps\",null,10000000,\"bps\""),
                arguments("79.1", yes(DataRate.of(2, DataRateUnit.GBPS)), "2,\"Gbps\",null,2000000000,\"bps\""));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsGivenAsStatedAndInAComparableUnit(String row, Answer<?> answer, String fields) {
        String[] names = {"value", "unit", "qualifier", "comparable", "comparableUnit"};
        String[] values = fields.split(",");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            expected.append('"')
                    .append(names[i])
                    .append("\":")
                    .append(values[i])
                    .append(',');
        }

        assertContains(expected.toString(), json(row, answer));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("2.1", text("株式会社\"見本\"\n本社"), "stated", null, null, "株式会社\\\"見本\\\"\\n本社"),
                arguments("2.2", corporateNumber("2013201002720"), "stated", null, null, "2013201002720"),
                arguments("1.1", date(2024, 6, 12), "stated", null, "2024-06-12", "2024年6月12日"),
                arguments("1.1", date(2024, 6), "stated", null, null, "2024年6月"),
                arguments("88.1", no(), "stated", "no", null, "無し"),
                arguments("88.1", conditional("別料金"), "stated", "conditional", null, "条件付き 別料金"),
                arguments("50.1", yes(NameList.of("ISO 27001")), "stated", "yes", null, "有り 「ISO 27001」"),
                arguments("48.1", described("高い水準"), "described", null, null, "高い水準"),
                arguments("48.1", withheld("安全のため"), "withheld", null, null, "非公開(安全のため)"),
                arguments("54.2", notApplicable(), "not-applicable", null, null, "該当なし"),
                arguments("48.1", unanswered(), "unanswered", null, null, null));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoNumberHasItsStateChoiceDayAndText(
            String row, Answer<?> answer, String state, String choice, String day, String text) {
        String json = json(row, answer);

        assertContains("\"state\":\"" + state + "\",\"choice\":" + quoted(choice) + "," + NO_NUMBER, json);
        assertContains("\"date\":" + quoted(day) + ",\"text\":" + quoted(text) + "}", json);
    }

    @Test
    void theRowIsNamedByNumberIdAndSection() {
        assertContains(
                "\"number\":84,\"row\":\"84.1\",\"section\":\"housing\",\"requirement\":\"mandatory\"",
                json("84.1", yes()));
        assertContains("\"row\":\"1.1\",\"section\":null,", json("1.1", date(2024)));
    }

    @Test
    void theServiceIsCalledByItsNameOrElseByItsSource() {
        Disclosure named = Disclosure.builder()
                .servicePerformance(performance -> performance.serviceName(text("見本\u3000クラウド")))
                .build();
        Disclosure withholding =
                named.with(d -> d.servicePerformance(performance -> performance.serviceName(withheld())));

        assertEquals("見本 クラウド", records(named).get(0).service());
        assertEquals("a.json", records(withholding).get(0).service());
        assertEquals("a.json", records(withholding).get(0).source());
    }

    @Test
    void theCareerOfTheRepresentativeIsNoMatterOfComparison() {
        Disclosure disclosure = Disclosure.builder()
                .personnel(personnel -> personnel.representativeCareer(text("1970年1月1日生まれ")))
                .build();
        AnswerRecord career = records(disclosure).stream()
                .filter(one -> one.row().equals("6.2"))
                .findFirst()
                .orElseThrow();

        assertEquals(AnswerState.STATED, career.state());
        assertFalse((career + career.toJson()).contains("1970"));
    }

    @Tag("exhaustive")
    @Test
    void aRecordIsOneLineWhateverTheDisclosureSays() throws IOException {
        SplittableRandom random = new SplittableRandom(20261126);
        for (int i = 0; i < 200; i++) {
            List<AnswerRecord> records = records(RandomDisclosures.next(random));
            StringBuilder lines = new StringBuilder();
            JsonLines.write(records, lines);

            assertEquals(
                    records.stream().map(AnswerRecord::toJson).toList(),
                    lines.toString().lines().toList());
            assertFalse(lines.chars().anyMatch(c -> c < ' ' && c != '\n' || c >= '\u202A' && c <= '\u202E'));
        }
    }

    @Test
    void theTextIsInTheLanguageAskedForAndTheCodesAreNot() {
        GuidelineRow row = GUIDELINE.row("84.1").orElseThrow();
        Disclosure disclosure = Disclosure.builder().answer(row, yes()).build();
        AnswerRecord english = AnswerRecord.of("a.json", disclosure, List.of(row), Locale.ENGLISH)
                .get(0);

        assertEquals("Yes", english.text().orElseThrow());
        assertContains("\"choice\":\"yes\"", english.toJson());
    }

    private static String json(String id, Answer<?> answer) {
        GuidelineRow row = GUIDELINE.row(id).orElseThrow();
        Disclosure disclosure = Disclosure.builder().answer(row, answer).build();
        return AnswerRecord.of("a.json", disclosure, List.of(row), Locale.JAPANESE)
                .get(0)
                .toJson();
    }

    private static List<AnswerRecord> records(Disclosure disclosure) {
        return AnswerRecord.of("a.json", disclosure, GUIDELINE.rows(), Locale.JAPANESE);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static void assertContains(String part, String whole) {
        assertEquals(part, whole.contains(part) ? part : whole);
    }
}
