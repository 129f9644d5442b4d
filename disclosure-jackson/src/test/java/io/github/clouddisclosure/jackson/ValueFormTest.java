package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.AnswerWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of the form: every kind of value, well-formed, missing, null and of each wrong type. */
class ValueFormTest {
    private static final DisclosureJson JSON = DisclosureJson.create();

    /** Kind, JSON of the value in full, and the same value as it is written: plain if it is a scalar. */
    static final List<Arguments> VALUES = List.of(
            Arguments.of(AnswerKind.TEXT, "\"株式会社例\"", "株式会社例"),
            Arguments.of(
                    AnswerKind.CONTACT,
                    "{\"telephone\": \"03-1234-5678\", \"email\": \"a@example.jp\"}",
                    "電話 03-1234-5678、電子メール a@example.jp"),
            Arguments.of(
                    AnswerKind.CONTACT,
                    "{\"fax\": \"03-1234-5679\", \"web\": \"https://example.jp/\"}",
                    "FAX 03-1234-5679、Web https://example.jp/"),
            Arguments.of(AnswerKind.DATE, "\"2024-06-12\"", "2024-06-12"),
            Arguments.of(AnswerKind.DATE, "\"2024-06\"", "2024-06"),
            Arguments.of(AnswerKind.DATE, "\"2013\"", "2013"),
            Arguments.of(AnswerKind.CORPORATE_NUMBER, "\"2013201002720\"", "2013201002720"),
            Arguments.of(AnswerKind.POSTAL_ADDRESS, "\"東京都港区\"", "東京都港区"),
            Arguments.of(
                    AnswerKind.POSTAL_ADDRESS,
                    "{\"postalCode\": \"105-0023\", \"address\": \"東京都港区\"}",
                    "〒105-0023 東京都港区"),
            Arguments.of(AnswerKind.URL, "\"https://example.jp/\"", "https://example.jp/"),
            Arguments.of(AnswerKind.COUNT, "71", "71"),
            Arguments.of(
                    AnswerKind.COUNT,
                    "{\"number\": 3800, \"counter\": \"社\", \"qualifier\": \"at-least\"}",
                    "3,800社以上"),
            Arguments.of(AnswerKind.MONEY, "1680016137", "1,680,016,137円"),
            Arguments.of(AnswerKind.MONEY, "0.5", "0.5円"),
            Arguments.of(
                    AnswerKind.MONEY,
                    "{\"amount\": 16859430, \"unit\": \"thousand-yen\", \"fiscalPeriod\": \"2022年12月期\"}",
                    "16,859,430千円(2022年12月期)"),
            Arguments.of(
                    AnswerKind.MONEY,
                    "{\"amount\": 5, \"unit\": \"hundred-million-yen\", \"qualifier\": \"about\"}",
                    "5億円程度"),
            Arguments.of(AnswerKind.PROFIT, "-5", "-5円"),
            Arguments.of(AnswerKind.PERCENTAGE, "99.90", "99.90%"),
            Arguments.of(AnswerKind.PERCENTAGE, "{\"percent\": 99.9, \"period\": \"2023年度\"}", "2023年度 99.9%"),
            Arguments.of(
                    AnswerKind.PERCENTAGE,
                    "{\"percent\": 99.9, \"qualifier\": \"at-least\", \"period\": \"2023年度\"}",
                    "2023年度 99.9%以上"),
            Arguments.of(AnswerKind.RATIO, "-7", "-7%"),
            Arguments.of(
                    AnswerKind.LEAD_TIME,
                    "{\"number\": 3, \"unit\": \"months\", \"qualifier\": \"at-least\"}",
                    "3ヶ月以上"),
            Arguments.of(AnswerKind.DURATION, "{\"number\": 72, \"unit\": \"hours\"}", "72時間"),
            Arguments.of(AnswerKind.YES_NO, "\"yes\"", "有り"),
            Arguments.of(AnswerKind.YES_NO, "\"no\"", "無し"),
            Arguments.of(AnswerKind.CAN_DISCLOSE, "\"conditional\"", "条件付き"));

    /** Kind of the detail, and its JSON. */
    static final List<Arguments> DETAILS = List.of(
            Arguments.of(AnswerKind.NAMES, "[\"基本方針\", \"規程\"]", "有り 基本方針、規程"),
            Arguments.of(AnswerKind.NAMES, "[]", "有り "),
            Arguments.of(AnswerKind.DATES, "[\"2020-02-18\", \"2021\"]", "有り 2020-02-18、2021"),
            Arguments.of(AnswerKind.PERSON, "{\"name\": \"例 太郎\", \"title\": \"取締役\"}", "有り 取締役 例 太郎"),
            Arguments.of(
                    AnswerKind.AGENCY,
                    "{\"name\": \"代理店\", \"address\": \"大阪市\", \"contact\": \"06-1234-5678\"}",
                    "有り 代理店、大阪市、06-1234-5678"),
            Arguments.of(AnswerKind.MONEY, "50000", "有り 50,000円"),
            Arguments.of(AnswerKind.LEAD_TIME, "{\"number\": 30, \"unit\": \"days\"}", "有り 30日"),
            Arguments.of(
                    AnswerKind.DURATION,
                    "{\"number\": 72, \"unit\": \"hours\", \"qualifier\": \"about\"}",
                    "有り 72時間程度"),
            Arguments.of(
                    AnswerKind.DATA_RATE,
                    "{\"number\": 10, \"unit\": \"Mbps\", \"qualifier\": \"at-least\"}",
                    "有り 10Mbps以上"),
            Arguments.of(AnswerKind.FIRE_SUPPRESSION, "\"gas\"", "有り ガス系消火設備"));

    private static final List<String> EVERY_TYPE =
            List.of("\"x\"", "1.5", "true", "false", "[]", "[[1]]", "{\"x\": 1}");

    @ParameterizedTest
    @FieldSource("VALUES")
    void aValueIsReadAndWrittenUnchanged(AnswerKind kind, String value, String meaning) {
        GuidelineRow row = rowAsking(kind);
        Answer<?> answer = read(row, value.startsWith("{") ? "{\"value\": " + value + "}" : value);
        assertTrue(answer instanceof Stated<?>, answer::toString);
        assertEquals(meaning, AnswerWords.of(answer));
        assertEquals(value.startsWith("{") ? "{\"value\": " + value + "}" : value, written(row, answer));
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void aValueMayHaveANoteAndASourceText(AnswerKind kind, String value, String meaning) {
        GuidelineRow row = rowAsking(kind);
        String json = "{\"value\": " + value + ", \"note\": \"備考\", \"text\": \"公表のまま\"}";
        Answer<?> answer = read(row, json);
        assertEquals(meaning + " 備考", AnswerWords.of(answer));
        assertEquals("公表のまま", answer.sourceText().orElseThrow());
        assertEquals(json, written(row, answer));
    }

    @ParameterizedTest
    @FieldSource("DETAILS")
    void aYesMayHaveItsDetailAsAValue(AnswerKind kind, String detail, String meaning) {
        GuidelineRow row = rowAskingDetail(kind);
        String json = "{\"value\": \"yes\", \"detail\": " + detail + "}";
        Answer<?> answer = read(row, json);
        assertEquals(meaning, AnswerWords.of(answer));
        assertEquals(json, written(row, answer));
    }

    static Stream<Arguments> everyRowAndType() {
        return Guideline.aspSaas3().rows().stream()
                .flatMap(row -> EVERY_TYPE.stream().map(json -> Arguments.of(row, json)));
    }

    /**
     * A string is never wrong: if it is not the expected value, it is an answer in words. Anything else is a problem.
     */
    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("everyRowAndType")
    void aValueOfAnotherTypeIsAProblemOrWords(GuidelineRow row, String json) {
        boolean isText = json.startsWith("\"");
        boolean isNumber = Set.of(AnswerKind.MONEY, AnswerKind.PROFIT, AnswerKind.PERCENTAGE, AnswerKind.RATIO)
                        .contains(row.kind())
                && json.equals("1.5");
        if (isText || isNumber) {
            Answer<?> answer = read(row, json);
            boolean takesAnyText = Set.of(
                            AnswerKind.TEXT, AnswerKind.URL, AnswerKind.CORPORATE_NUMBER, AnswerKind.POSTAL_ADDRESS)
                    .contains(row.kind());
            assertEquals(isText && !takesAnyText, answer instanceof Described<?>, answer::toString);
        } else {
            List<Finding> problems = EveryReader.problems(document(row, json), ReadLimits.defaults());
            assertTrue(problems.get(0).pointer().startsWith(row.pointer()));
        }
    }

    static Stream<Arguments> everyRow() {
        return Guideline.aspSaas3().rows().stream().map(Arguments::of);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("everyRow")
    void aRowThatIsMissingOrNullIsUnanswered(GuidelineRow row) {
        assertFalse(read(row, "null").isAnswered());
        assertFalse(DisclosureJson.create()
                .read("{\"guideline\":\"mic-asp-saas-3\"}".getBytes(StandardCharsets.UTF_8))
                .answer(row)
                .isAnswered());
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("everyRow")
    void anyRowMayBeWithheldOrNotApplicableOrDescribed(GuidelineRow row) {
        for (String json : List.of(
                "{\"withheld\": true}",
                "{\"withheld\": true, \"note\": \"理由\", \"text\": \"非公開\"}",
                "{\"notApplicable\": true}",
                "{\"notApplicable\": true, \"note\": \"理由\"}",
                "{\"text\": \"言葉だけ\"}")) {
            assertEquals(json, written(row, read(row, json)));
        }
    }

    @Test
    void everyKindIsInTheTables() {
        Set<AnswerKind> tested = Stream.concat(VALUES.stream(), DETAILS.stream())
                .map(row -> (AnswerKind) row.get()[0])
                .collect(Collectors.toSet());
        assertEquals(Arrays.stream(AnswerKind.values()).collect(Collectors.toSet()), tested);
    }

    private static GuidelineRow rowAsking(AnswerKind kind) {
        return Guideline.aspSaas3().rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static GuidelineRow rowAskingDetail(AnswerKind kind) {
        return Guideline.aspSaas3().rows().stream()
                .filter(row -> row.detail().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Answer<?> read(GuidelineRow row, String answer) {
        return EveryReader.read(document(row, answer)).answer(row);
    }

    private static byte[] document(GuidelineRow row, String answer) {
        String field = "\"" + row.property() + "\": " + answer;
        String section = row.section().key();
        String fields = section.isEmpty() ? field : "\"" + section + "\": {" + field + "}";
        return ("{\"guideline\": \"mic-asp-saas-3\", " + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static String written(GuidelineRow row, Answer<?> answer) {
        Disclosure disclosure = Disclosure.builder().answer(row, answer).build();
        String name = "\"" + row.property() + "\": ";
        return new String(JSON.write(disclosure), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }
}
