package io.github.clouddisclosure.jackson.yaml;

import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.value.NameList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scalar without quotation marks is what the row asks for: words arrive as written, and only JSON's numbers are numbers. */
class YamlWordsTest {
    private static final String HEAD = "guideline: mic-asp-saas-3\n";
    private static final DisclosureYaml YAML = DisclosureYaml.create();

    private static Answer<?> answer(String key, String yaml) {
        return YAML.read(HEAD + yaml).answer(Guideline.aspSaas3().rowByKey(key).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes",
                "YES",
                "no",
                "No",
                "NO",
                "on",
                "On",
                "OFF",
                "off",
                "y",
                "N",
                "true",
                "True",
                "FALSE",
                "false",
                "Null",
                "NULL",
                "nil",
                "None",
                "N/A",
                "0",
                "-0",
                "7",
                "0123",
                "1_000",
                "1,000",
                "1e3",
                "1e",
                "1.e3",
                "1.5e+",
                "1E+3",
                "0x1F",
                "0o17",
                "0b11",
                ".5",
                "5.",
                "+5",
                "-5",
                "1.10",
                "１２",
                "１２名",
                "99.90%",
                ".inf",
                "-.Inf",
                ".NaN",
                "2026-04-01",
                "2026-4-1",
                "2026-04-01T12:30:00Z",
                "12:30",
                "12:30:45",
                "190:20:30",
                "=",
                "72時間程度",
                "株式会社例",
                "a:b",
                "a#b",
                "https://example.com/#a",
                "株式会社：例",
                "「引用」",
                "it's",
                "a\\b",
                "-1万円",
                "(株)例",
                "~x",
                "<<x",
                "---x",
                "?x",
                ":x",
                "00:00-24:00",
                "9223372036854775808",
                "123456789012345678901234567890"
            })
    void wordsArriveAsWritten(String words) {
        assertEquals(text(words), answer("business.tradeName", "business:\n  tradeName: " + words + "\n"));
        assertEquals(text(words), answer("business.tradeName", "business:\n  tradeName:    " + words + "   # 注\r\n"));
        Disclosure inAList = YAML.read(HEAD + "supplementary:\n  - answer: " + words + "\n");
        assertEquals(words, inAList.getSupplementary().get(0).getAnswer());
        assertEquals(
                Stated.of("x").withNote(words),
                answer("business.tradeName", "business:\n  tradeName:\n    value: x\n    note: " + words + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null"})
    void nothingAndATildeAndNullAreUnanswered(String nothing) {
        assertEquals(Unanswered.instance(), answer("business.tradeName", "business:\n  tradeName: " + nothing + "\n"));
        assertEquals(Unanswered.instance(), answer("housing.fireDetection", "housing:\n  fireDetection: " + nothing));
        assertEquals(
                Unanswered.instance(), answer("housing.fireDetection", "housing: {fireDetection: " + nothing + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"~\"", "'null'", "\"5\"", "'yes'", "|-\n    5", ">-\n    null", "\"true\""})
    void whatIsQuotedIsAText(String quoted) {
        Answer<?> answer = answer("business.tradeName", "business:\n  tradeName: " + quoted + "\n");
        assertEquals(text(quoted.replaceAll("[\"'|>\\-\\s]", "")), answer);
    }

    /** The answer, and the same answer in JSON. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            business.corporateNumber  | 2013201002720   | "2013201002720"
            business.corporateNumber  | 0013201002720   | "0013201002720"
            business.establishedOn    | 2026-04-01      | "2026-04-01"
            business.establishedOn    | 2026            | "2026"
            business.establishedOn    | 2026-04         | "2026-04"
            business.headOffice       | 1-2-3           | "1-2-3"
            business.website          | https://example.com/?a=1&b=2 | "https://example.com/?a=1&b=2"
            housing.fireDetection     | yes             | "yes"
            housing.fireDetection     | no              | "no"
            housing.fireDetection     | {value: no, note: off} | {"value": "no", "note": "off"}
            personnel.officerCount    | 71              | 71
            personnel.officerCount    | -0              | 0
            personnel.officerCount    | 0123            | "0123"
            personnel.officerCount    | 1_000           | "1_000"
            personnel.officerCount    | 0x1F            | "0x1F"
            personnel.officerCount    | "71"            | "71"
            personnel.officerCount    | １２            | "１２"
            personnel.officerCount    | 9223372036854775807 | 9223372036854775807
            personnel.officerCount    | -9223372036854775808 | -9223372036854775808
            finance.sales             | 1e3             | 1e3
            finance.sales             | 1E+3            | 1E+3
            finance.sales             | 1.50            | 1.50
            finance.sales             | .5              | ".5"
            finance.sales             | 5.              | "5."
            finance.sales             | +5              | "+5"
            finance.sales             | .inf            | ".inf"
            finance.sales             | 1,000           | "1,000"
            finance.sales             | 12:30           | "12:30"
            finance.sales             | {value: {amount: 5, unit: million-yen, fiscalPeriod: 2024}} | {"value": {"amount": 5, "unit": "million-yen", "fiscalPeriod": "2024"}}
            """)
    void aRowReadsWhatItAsksFor(String key, String yaml, String json) {
        String section = key.substring(0, key.indexOf('.'));
        String name = key.substring(key.indexOf('.') + 1);
        Disclosure expected = DisclosureJson.create()
                .read("{\"guideline\":\"mic-asp-saas-3\",\"" + section + "\":{\"" + name + "\":" + json + "}}");
        assertEquals(expected, YAML.read(HEAD + section + ":\n  " + name + ": " + yaml + "\n"));
    }

    @Test
    void charactersThatLookLikeOthersAreReportedIfAsked() {
        String yaml = HEAD + "business:\n  tradeName: ⼋\n";
        assertEquals(0, lookAlikes(YAML, yaml));
        assertEquals(1, lookAlikes(YAML.reportingLookAlikes(), yaml));
    }

    private static long lookAlikes(DisclosureYaml yaml, String text) {
        return yaml.validate(text).stream()
                .filter(finding -> finding.code() == FindingCode.LOOK_ALIKE)
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809"})
    void aWholeNumberThatIsTooLargeIsRefusedAsInJson(String number) {
        assertEquals(
                "wrong-type",
                YAML.validate(HEAD + "personnel:\n  officerCount: " + number + "\n")
                        .get(0)
                        .code()
                        .code());
    }

    /** A choice and a state are no words: true is not taken for one of them, but yes is proposed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fireDetection: true            | Expected "yes", "no" or "conditional", found true. Did you mean "yes"?
            fireDetection: false           | Did you mean "no"?
            fireDetection: 1               | Expected "yes", "no" or "conditional", found a number.
            seismicRating: {withheld: yes} | Expected true, found another string. Did you mean true?
            seismicRating: {withheld: True} | Did you mean true?
            """)
    void aChoiceIsNotMadeOfAWordThatOnlyMeansIt(String row, String message) {
        DisclosureReadException refused =
                assertThrows(DisclosureReadException.class, () -> YAML.read(HEAD + "housing:\n  " + row));
        assertEquals(1, refused.findings().size());
        String found = refused.findings().get(0).messageWithFix(Locale.ENGLISH);
        assertTrue(found.contains(message), found);
    }

    @Test
    void aListHasWordsAsWritten() {
        String row = HEAD + "compliance:\n  continuityDocuments:\n    value: yes\n    detail: ";
        Disclosure expected = Disclosure.builder()
                .compliance(c -> c.continuityDocuments(yes(NameList.of("2024", "yes", "規程"))))
                .build();
        assertEquals(expected, YAML.read(row + "\n      - 2024\n      - yes\n      - 規程\n"));
        assertEquals(expected, YAML.read(row + "\n    - 2024\n    - yes\n    - 規程\n"));
        assertEquals(expected, YAML.read(row + "[2024, yes, 規程]"));
    }

    @Test
    void aBlockKeepsItsLinesAndAFoldedOneJoinsThem() {
        String literal = HEAD + "business:\n  mainBusiness: |\n    一行目: 値 # 注ではない\n      字下げ\n\n    三行目\n";
        assertEquals(text("一行目: 値 # 注ではない\n  字下げ\n\n三行目\n"), answer(literal));
        String folded = HEAD + "business:\n  mainBusiness: >-\n    一行目\n    二行目\n\n    三行目\n";
        assertEquals(text("一行目 二行目\n三行目"), answer(folded));
        assertEquals(answer(literal), answer(literal.replace("\n", "\r\n")));
        assertEquals(answer(literal), answer('\uFEFF' + literal));
    }

    private static Answer<?> answer(String document) {
        return YAML.read(document).getBusiness().getMainBusiness();
    }

    @Test
    void theWordsOfPublishedTablesAreDescribedAsInJson() {
        List<String> words = List.of("有り", "72時間程度", "非公開とします");
        for (String word : words) {
            assertEquals(new Described<>(word), answer("housing.fireDetection", "housing:\n  fireDetection: " + word));
        }
    }
}
