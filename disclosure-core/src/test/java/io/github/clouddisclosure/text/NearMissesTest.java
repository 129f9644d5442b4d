package io.github.clouddisclosure.text;

import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissesTest {
    /** 有無 with a time span as detail, 有無, 可否, か否か. */
    static final List<String> CHOICE_ROWS = List.of("84.1", "88.1", "27.1", "81.1");

    private static final Answer<YesNo<Object>> CONDITIONAL = stated(YesNo.of(Choice.CONDITIONAL));

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("88.1", "Yes", yes()),
                arguments("88.1", "YES.", yes()),
                arguments("88.1", "ｙｅｓ", yes()),
                arguments("88.1", "yess", yes()),
                arguments("88.1", "yse", yes()),
                arguments("88.1", "ye", yes()),
                arguments("88.1", "Y", yes()),
                arguments("88.1", "true", yes()),
                arguments("88.1", "有り", yes()),
                arguments("88.1", "有", yes()),
                arguments("88.1", "○", yes()),
                arguments("88.1", "有り(全フロア)", yes("全フロア")),
                arguments("88.1", "No", no()),
                arguments("88.1", "false", no()),
                arguments("88.1", "flase", no()),
                arguments("88.1", "なし", no()),
                arguments("88.1", "Conditional", CONDITIONAL),
                arguments("88.1", "conditonal", CONDITIONAL),
                arguments("88.1", "conditionally", CONDITIONAL),
                arguments("88.1", "条件付き", CONDITIONAL),
                arguments("88.1", "条件付き 東日本のみ", conditional("東日本のみ")),
                arguments("27.1", "可", yes()),
                arguments("27.1", "不可", no()),
                arguments("81.1", "はい", yes()),
                arguments("84.1", "有り 72時間", yes(TimeSpan.of(72, TimeSpanUnit.HOURS))),
                arguments("88.1", "withheld", withheld()),
                arguments("88.1", "Witheld", withheld()),
                arguments("88.1", "whitheld", withheld()),
                arguments("88.1", "非公開", withheld()),
                arguments("8.1", "withheld", withheld()),
                arguments("8.1", "非公開(契約者には開示)", withheld("契約者には開示")),
                arguments("4.1", "非公開", withheld()),
                arguments("4.2", "withheld", withheld()),
                arguments("2.2", "該当なし", notApplicable()),
                arguments("45.3", "notApplicable", notApplicable()),
                arguments("45.3", "not_applicable", notApplicable()),
                arguments("45.3", "Not applicable", notApplicable()),
                arguments("45.3", "N/A", notApplicable()),
                arguments("1.1", "2024年6月12日", date(2024, 6, 12)),
                arguments("8.1", "3,800", count(3800)),
                arguments("9.1", "¥1,680,016,137", yen(1_680_016_137)),
                arguments("48.1", "99.9%以上", stated(Percentage.of("99.9").withQualifier(Qualifier.AT_LEAST))),
                arguments("48.2", "99.90%", percent("99.90")),
                arguments("45.3", "72時間程度", span(72, TimeSpanUnit.HOURS, Qualifier.ABOUT)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theAnswerThatWasMeantIsFound(String row, String text, Answer<?> meant) {
        Optional<Answer<?>> found = NearMisses.answer(row(row), text);
        assertEquals(Optional.of(meant), found);
        assertEquals(Optional.empty(), found.get().sourceText());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                        "",
                        " ",
                        "yet",
                        "yea",
                        "eyes",
                        "not",
                        "none",
                        "now",
                        "unconditional",
                        "yes/no",
                        "yes or no",
                        "yes please",
                        "no.5",
                        "有り・無し",
                        "有料",
                        "unknown",
                        "1",
                        "0",
                        "on",
                        "TBD",
                        "検討中",
                        "真",
                        "?",
                        "、",
                        "y".repeat(60),
                        "yes ".repeat(16),
                        "9".repeat(61),
                        "\0",
                        "\ud800")
                .flatMap(text -> CHOICE_ROWS.stream().map(row -> arguments(row, text)));
    }

    static Stream<Arguments> doubtful() {
        return Stream.concat(
                texts(),
                Stream.of(
                        arguments("8.1", "yes"),
                        arguments("8.1", "true"),
                        arguments("8.1", "約三十名"),
                        arguments("1.1", "来月"),
                        arguments("1.1", "2024年2月30日"),
                        arguments("4.1", "東京都港区"),
                        arguments("4.2", "yes"),
                        arguments("2.2", "2013201002720"),
                        arguments("5.1", "withheld"),
                        arguments("5.1", "非公開"),
                        arguments("6.2", "非公開")));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void whatMayBeMeantOtherwiseHasNone(String row, String text) {
        assertEquals(Optional.empty(), NearMisses.answer(row(row), text));
    }

    @ParameterizedTest
    @CsvSource({
        "hour, HOURS",
        "Hours, HOURS",
        "HOURS, HOURS",
        "時間, HOURS",
        "huors, HOURS",
        "day, DAYS",
        "日, DAYS",
        "日間, DAYS",
        "business days, BUSINESS_DAYS",
        "business_days, BUSINESS_DAYS",
        "businessDay, BUSINESS_DAYS",
        "営業日, BUSINESS_DAYS",
        "か月, MONTHS",
        "month, MONTHS",
        "monthz, MONTHS",
        "年, YEARS",
        "分, MINUTES",
    })
    void theUnitOfATimeSpanThatWasMeantIsFound(String text, TimeSpanUnit meant) {
        assertEquals(Optional.of(meant), NearMisses.code(TimeSpanUnit.class, text));
    }

    @ParameterizedTest
    @CsvSource({
        "円, YEN",
        "Yen, YEN",
        "千円, THOUSAND_YEN",
        "thousandYen, THOUSAND_YEN",
        "万円, TEN_THOUSAND_YEN",
        "millon-yen, MILLION_YEN",
        "百万円, MILLION_YEN",
        "億円, HUNDRED_MILLION_YEN",
    })
    void theUnitOfAnAmountThatWasMeantIsFound(String text, MoneyUnit meant) {
        assertEquals(Optional.of(meant), NearMisses.code(MoneyUnit.class, text));
    }

    @ParameterizedTest
    @CsvSource({"mbps, MBPS", "MBPS, MBPS", "Mbps。, MBPS", "gbps, GBPS", "Kbps, KBPS", "BPS, BPS"})
    void theUnitOfADataRateThatWasMeantIsFound(String text, DataRateUnit meant) {
        assertEquals(Optional.of(meant), NearMisses.code(DataRateUnit.class, text));
    }

    @ParameterizedTest
    @CsvSource({
        "約, ABOUT", "程度, ABOUT", "About, ABOUT", "以上, AT_LEAST", "at least, AT_LEAST", "atLeast, AT_LEAST",
        "at_lest, AT_LEAST", "以下, AT_MOST", "以内, AT_MOST", "超, MORE_THAN", "more then, MORE_THAN", "未満, LESS_THAN",
    })
    void theQualifierThatWasMeantIsFound(String text, Qualifier meant) {
        assertEquals(Optional.of(meant), NearMisses.code(Qualifier.class, text));
    }

    @ParameterizedTest
    @CsvSource({"Gas, GAS", "ガス系, GAS", "ガス系以外, OTHER", "Others, OTHER"})
    void theKindOfFireSuppressionThatWasMeantIsFound(String text, FireSuppression meant) {
        assertEquals(Optional.of(meant), NearMisses.code(FireSuppression.class, text));
    }

    @ParameterizedTest
    @CsvSource({"有り, YES", "○, YES", "Yes, YES", "なし, NO", "条件付き, CONDITIONAL", "conditonal, CONDITIONAL"})
    void theChoiceThatWasMeantIsFound(String text, Choice meant) {
        assertEquals(Optional.of(meant), NearMisses.code(Choice.class, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"有り(全フロア)", "可", "有料", "有り・無し"})
    void whatSaysMoreThanAChoiceHasNone(String text) {
        assertEquals(Optional.empty(), NearMisses.code(Choice.class, text));
    }

    @Test
    void aTextOfMoreThan60CharactersHasNone() {
        assertEquals(Optional.of(TimeSpanUnit.HOURS), NearMisses.code(TimeSpanUnit.class, "hours" + " ".repeat(55)));
        assertEquals(Optional.empty(), NearMisses.code(TimeSpanUnit.class, "hours" + " ".repeat(56)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "72",
                "fortnights",
                "tbps",
                "k",
                "s",
                "千",
                "hours or days",
                "時間程度",
                "円程度",
                "0円",
                "Mbps以上",
                "以上以下",
                "大体",
                "dollars",
                "least",
                "than",
                "gasoline",
                "atelats",
                "h/d",
                "\0",
                "1e5"
            })
    void whatMayBeAnyOtherCodeHasNone(String text) {
        for (Class<? extends HasCode> type :
                List.of(TimeSpanUnit.class, MoneyUnit.class, DataRateUnit.class, Qualifier.class)) {
            assertEquals(Optional.empty(), code(type, text), type::toString);
        }
        assertEquals(Optional.empty(), NearMisses.code(FireSuppression.class, text));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of an element of a list of types
    private static Optional<?> code(Class<? extends HasCode> type, String text) {
        return NearMisses.code((Class) type, text);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsItsOwnNearMiss(TimeSpanUnit unit) {
        assertEquals(Optional.of(unit), NearMisses.code(TimeSpanUnit.class, unit.code()));
        assertEquals(Optional.of(unit), NearMisses.code(TimeSpanUnit.class, unit.japanese()));
    }

    @ParameterizedTest
    @FieldSource("CHOICE_ROWS")
    void everyChoiceIsItsOwnNearMiss(String row) {
        for (Choice choice : Choice.values()) {
            assertEquals(Optional.of(stated(YesNo.of(choice))), NearMisses.answer(row(row), choice.code()));
        }
    }
}
