package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is not a disclosure at all gives an exception that says what is wrong, where, and what was expected. */
class UnreadableTextTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final String START = "{\"guideline\":\"mic-asp-saas-3\"";

    private static Finding refusal(byte[] json) {
        DisclosureReadException reading = assertThrows(DisclosureReadException.class, () -> JSON.read(json));
        DisclosureReadException validating = assertThrows(DisclosureReadException.class, () -> JSON.validate(json));
        assertEquals(reading.findings(), validating.findings());
        assertEquals(1, reading.findings().size());
        return reading.findings().get(0);
    }

    private static Finding refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                  | not-json          | 1:1
            `   `                                               | not-json          | 1:4
            nonsense                                            | not-json          | 1:1
            {                                                   | not-json          | 1:2
            {"guideline"                                        | not-json          | 1:13
            {"guideline":"mic-asp-saas-3","disclosedOn":"2024   | not-json          | 1:50
            {'guideline':'mic-asp-saas-3'}                      | not-json          | 1:2
            {"guideline":"mic-asp-saas-3",}                     | not-json          | 1:31
            []                                                  | not-an-object     | 1:1
            "mic-asp-saas-3"                                    | not-an-object     | 1:1
            null                                                | not-an-object     | 1:1
            3                                                   | not-an-object     | 1:1
            {}                                                  | guideline-missing | 1:2
            {"disclosedOn":"2024-06-12"}                        | guideline-missing | 1:28
            {"guideline":"mic-iaas-3"}                          | wrong-guideline   | 1:14
            {"guideline":3}                                     | wrong-type        | 1:14
            {"guideline":"mic-asp-saas-3"} x                    | trailing-text     | 1:32
            {"guideline":"mic-asp-saas-3"}{}                    | trailing-text     | 1:31
            {"guideline":"mic-asp-saas-3"}]                     | trailing-text     | 1:31
            """)
    void theCodeAndThePlaceAreGiven(String json, String code, String place) {
        Finding finding = refusal(json);
        assertEquals(code, finding.code().code());
        assertEquals(place, finding.position().orElseThrow().toString());
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertFalse(finding.message(locale).contains("{0}"), finding.message(locale));
        }
    }

    /** The first line of each has an unknown field; the second ends the reading. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"guideline":"mic-asp-saas-3","x":1⏎} x                          | trailing-text     | 2:3
            {"guideline":"mic-asp-saas-3","x":1⏎}{                           | trailing-text     | 2:2
            {"guideline":"mic-asp-saas-3","x":1⏎,                            | not-json          | 2:2
            {"guideline":"mic-asp-saas-3","x":1⏎,"y":nonsense}               | not-json          | 2:6
            {"gudeline":"mic-asp-saas-3"⏎}                                   | guideline-missing | 2:1
            {"x":1,⏎"guideline":"mic-iaas-3"}                                | wrong-guideline   | 2:13
            {"x":1,⏎"guideline":3}                                           | wrong-type        | 2:13
            {"guideline":"mic-asp-saas-3","x":1⏎,"finance":{"sales":1e999}}  | limit-exceeded    | 2:21
            """)
    void problemsBeforeTheEndOfTheReadingAreListedToo(String text, String code, String place) {
        byte[] json = text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> JSON.validate(json));
        List<Finding> findings = refused.findings();
        assertEquals(2, findings.size(), findings::toString);
        assertEquals(FindingCode.UNKNOWN_FIELD, findings.get(0).code());
        assertEquals(1, findings.get(0).position().orElseThrow().line());
        assertEquals(code, findings.get(1).code().code());
        assertEquals(place, findings.get(1).position().orElseThrow().toString());
        assertEquals(
                findings,
                assertThrows(DisclosureReadException.class, () -> JSON.read(json))
                        .findings());
    }

    @Test
    void theMessageOfTheExceptionEndsWithTheFindingThatEndedTheReading() {
        String fields = IntStream.range(0, 9).mapToObj(i -> ",\"x" + i + "\":1").collect(Collectors.joining());
        DisclosureReadException refused = assertThrows(
                DisclosureReadException.class, () -> JSON.read((START + fields).getBytes(StandardCharsets.UTF_8)));
        assertEquals(10, refused.findings().size());
        String message = refused.getMessage();
        assertTrue(message.contains("unknown-field at /x3 (line 1, column 52): "), message);
        assertTrue(message.contains("; (5 more); not-json (line 1, column 93): This is not JSON."), message);
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        Finding finding = refusal(START + ",\n  \"business\":{\"tradeName\":\"株式会社𠮷野家\" x");
        assertEquals("not-json", finding.code().code());
        assertEquals("2:37", finding.position().orElseThrow().toString());
    }

    @Test
    void aByteOrderMarkIsAcceptedAndDoesNotCount() {
        byte[] plain = (START + "}").getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + START + "}").getBytes(StandardCharsets.UTF_8);
        assertEquals(JSON.read(plain), JSON.read(marked));
        assertArrayEquals(JSON.write(JSON.read(plain)), JSON.write(JSON.read(marked)));
        assertEquals("1:2", refusal("\uFEFF{}").position().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "windows-31j", "EUC-JP"})
    void otherEncodingsAreRefusedAsSuch(String charset) {
        byte[] json = (START + ",\"business\":{\"tradeName\":\"株式会社\"}}").getBytes(Charset.forName(charset));
        assertEquals("not-utf-8", refusal(json).code().code());
    }

    /** A parser would detect these encodings, and read them. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingIsRefusedWithAndWithoutItsMark(String charset) {
        for (String text : List.of(START + "}", "\uFEFF" + START + "}", " ", "{")) {
            Finding finding = refusal(text.getBytes(Charset.forName(charset)));
            assertEquals("not-utf-8", finding.code().code());
            assertEquals("1:1", finding.position().orElseThrow().toString());
        }
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyText() {
        assertEquals("1:1", refusal("\uFEFF").position().orElseThrow().toString());
    }

    @Test
    void anExceptionHasAtLeastOneProblem() {
        assertThrows(IllegalArgumentException.class, () -> new DisclosureReadException(List.of()));
    }

    @Test
    void theMessageOfTheExceptionNamesCodeAndPlace() {
        DisclosureReadException refused = assertThrows(
                DisclosureReadException.class,
                () -> JSON.read("{\"guideline\":\"x\"}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "cannot be read as a disclosure: wrong-guideline at /guideline (line 1, column 14): The guideline \"x\""
                        + " is not supported. Supported: mic-asp-saas-3.",
                refused.getMessage());
    }

    @Test
    void theSizeIsLimited() {
        byte[] json = (START + "}").getBytes(StandardCharsets.UTF_8);
        DisclosureJson exact = JSON.withLimits(ReadLimits.defaults().withBytes(json.length));
        DisclosureJson small = JSON.withLimits(ReadLimits.defaults().withBytes(json.length - 1));
        exact.read(json);
        assertExceeds(small, json, "size in bytes: " + (json.length - 1));
    }

    @Test
    void atMostOneByteOverTheLimitIsReadFromAStream() throws IOException {
        byte[] json = (START + "}").getBytes(StandardCharsets.UTF_8);
        DisclosureJson exact = JSON.withLimits(ReadLimits.defaults().withBytes(json.length));
        assertEquals(JSON.read(json), exact.read(new ByteArrayInputStream(json)));

        byte[] longer = Arrays.copyOf(json, json.length + 9);
        Arrays.fill(longer, json.length, longer.length, (byte) ' ');
        assertEquals(JSON.read(json), JSON.read(new ByteArrayInputStream(longer)));
        ByteArrayInputStream stream = new ByteArrayInputStream(longer);
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> exact.read(stream));
        assertEquals(FindingCode.LIMIT_EXCEEDED, refused.findings().get(0).code());
        assertEquals(8, stream.available());

        DisclosureJson any = JSON.withLimits(ReadLimits.defaults().withBytes(Integer.MAX_VALUE));
        assertEquals(JSON.read(json), any.read(new ByteArrayInputStream(json)));
    }

    static Stream<IntFunction<ReadLimits>> limits() {
        ReadLimits limits = ReadLimits.defaults();
        return Stream.of(
                limits::withBytes,
                limits::withDepth,
                limits::withTextLength,
                limits::withNumberLength,
                limits::withExponent,
                limits::withSupplementaryRows,
                limits::withFindings);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitIsAtLeastOne(IntFunction<ReadLimits> limit) {
        assertNotEquals(ReadLimits.defaults(), limit.apply(1));
        assertThrows(IllegalArgumentException.class, () -> limit.apply(0));
    }

    @Test
    void theDepthIsLimited() {
        String open = START + ",\"business\":{\"tradeName\":{\"x\":";
        DisclosureJson four = JSON.withLimits(ReadLimits.defaults().withDepth(4));
        DisclosureReadException unknown = assertThrows(
                DisclosureReadException.class, () -> four.read((open + "[1]}}}").getBytes(StandardCharsets.UTF_8)));
        assertEquals("unknown-field", unknown.findings().get(0).code().code());
        assertExceeds(four, (open + "[[1]]}}}").getBytes(StandardCharsets.UTF_8), "nesting depth: 4");
    }

    /** The content in place of the X is skipped, at any depth. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\":X",
                "\"housing\":{\"x\":X}",
                "\"housing\":{\"fireDetection\":{\"value\":X}}",
                "\"finance\":{\"sales\":{\"value\":{\"x\":X}}}",
                "\"supplementary\":[{\"x\":X}]"
            })
    void theDepthIsThatOfTheWholeText(String place) {
        String fields = START + ',' + place + '}';
        int around = (int) fields.substring(0, fields.indexOf('X'))
                .chars()
                .filter(c -> c == '{' || c == '[')
                .count();
        DisclosureJson ten = JSON.withLimits(ReadLimits.defaults().withDepth(10));
        for (String inside : List.of("[X]", "{\"y\":X}")) {
            String deepest = "1";
            for (int depth = around; depth < 10; depth++) {
                deepest = inside.replace("X", deepest);
            }
            byte[] within = fields.replace("X", deepest).getBytes(StandardCharsets.UTF_8);
            DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> ten.read(within));
            assertTrue(refused.findings().stream().noneMatch(finding -> finding.code() == FindingCode.LIMIT_EXCEEDED));
            String deeper = fields.replace("X", inside.replace("X", deepest));
            assertExceeds(ten, deeper.getBytes(StandardCharsets.UTF_8), "nesting depth: 10");
        }
    }

    @Test
    void aMillionBracketsEndInTheLimitAndNotInTheStack() {
        byte[] json = (START + ",\"x\":" + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertExceeds(JSON, json, "nesting depth: 20");
    }

    @Test
    void theLengthOfATextIsLimitedInCharacters() {
        DisclosureJson three = JSON.withLimits(ReadLimits.defaults().withTextLength(14));
        String open = START + ",\"business\":{\"tradeName\":\"";
        three.read((open + "𠮷".repeat(14) + "\"}}").getBytes(StandardCharsets.UTF_8));
        assertExceeds(
                three,
                (open + "𠮷".repeat(15) + "\"}}").getBytes(StandardCharsets.UTF_8),
                "length of a text in characters: 14");
    }

    /** These texts are not used: a number, a choice, a unit or a list is expected in their place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"personnel\":{\"officerCount\":{\"value\":X}}",
                "\"compliance\":{\"securityOfficer\":{\"value\":X}}",
                "\"compliance\":{\"continuityDocuments\":{\"value\":X}}",
                "\"finance\":{\"sales\":{\"value\":{\"amount\":1,\"unit\":X}}}"
            })
    void aMisplacedTextIsLimitedAndDecodedToo(String place) {
        DisclosureJson limited = JSON.withLimits(ReadLimits.defaults().withTextLength(14));
        String json = START + ',' + place + '}';
        assertExceeds(
                limited,
                json.replace("X", '"' + "字".repeat(15) + '"').getBytes(StandardCharsets.UTF_8),
                "length of a text in characters: 14");
        // ED A0 80 is a surrogate, which UTF-8 does not allow.
        byte[] malformed = json.replace("X", "\"\u00ed\u00a0\u0080\"").getBytes(StandardCharsets.ISO_8859_1);
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> JSON.validate(malformed));
        assertEquals(FindingCode.NOT_UTF_8, refused.findings().get(0).code());
    }

    @Test
    void theNumberOfSupplementaryRowsIsLimited() {
        DisclosureJson two = JSON.withLimits(ReadLimits.defaults().withSupplementaryRows(2));
        two.read((START + ",\"supplementary\":[{},{}]}").getBytes(StandardCharsets.UTF_8));
        assertExceeds(
                two,
                (START + ",\"supplementary\":[{},{},{}]}").getBytes(StandardCharsets.UTF_8),
                "number of supplementary rows: 2");
    }

    @Test
    void numbersAndNamesAreLimitedInLength() {
        assertExceeds(
                JSON,
                (START + ",\"finance\":{\"sales\":" + "9".repeat(1_001) + "}}").getBytes(StandardCharsets.UTF_8),
                "length of a name or a number in characters: 1000");
        assertExceeds(
                JSON,
                (START + ",\"" + "x".repeat(1_001) + "\":1}").getBytes(StandardCharsets.UTF_8),
                "length of a name or a number in characters: 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+101", "1e-999999999", "1E+999999999", "1e99999999999", "-1e-99999999999"})
    void theExponentOfANumberIsLimited(String number) {
        for (String row : List.of("sales", "equityRatio")) {
            byte[] json = (START + ",\"finance\":{\"" + row + "\":" + number + "}}").getBytes(StandardCharsets.UTF_8);
            assertExceeds(JSON, json, "exponent of a number: 100");
            DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> JSON.validate(json));
            assertEquals("/finance/" + row, refused.findings().get(0).pointer());
        }
    }

    @Test
    void anExponentWithinTheLimitIsKept() {
        byte[] json = (START + ",\"finance\":{\"sales\":1E+100}}").getBytes(StandardCharsets.UTF_8);
        String written = new String(JSON.write(JSON.read(json)), StandardCharsets.UTF_8);
        assertTrue(written.contains("\"sales\": 1E+100\n"), written);
    }

    @Test
    void aNumberThatIsTooLongIsReportedWithItsPlace() {
        byte[] json =
                (START + ",\n\"finance\":{\"sales\":" + "9".repeat(5_000) + "}}").getBytes(StandardCharsets.UTF_8);
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> JSON.read(json));
        assertEquals("/finance/sales", refused.findings().get(0).pointer());
        assertEquals(2, refused.findings().get(0).position().orElseThrow().line());
    }

    private static void assertExceeds(DisclosureJson json, byte[] text, String limit) {
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> json.read(text));
        Finding finding = refused.findings().get(refused.findings().size() - 1);
        assertEquals("limit-exceeded", finding.code().code());
        assertTrue(finding.message(Locale.ENGLISH).contains(limit), finding.message(Locale.ENGLISH));
    }
}
