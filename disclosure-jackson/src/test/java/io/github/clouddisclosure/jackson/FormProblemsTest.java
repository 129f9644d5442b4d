package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that does not fit the form is reported with pointer, line and column by every reader, and is never dropped. */
class FormProblemsTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    private static byte[] document(String fields) {
        return ("{\"guideline\":\"mic-asp-saas-3\"," + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Finding> problems(byte[] json) {
        List<Finding> problems = EveryReader.problems(json, ReadLimits.defaults());
        assertEquals(problems, JSON.validate(json).subList(0, problems.size()), "validate says the same");
        problems.forEach(problem -> assertEquals(rowAround(problem.pointer()), problem.row(), problem::toString));
        return problems;
    }

    /** The row that a place is in. */
    private static Optional<GuidelineRow> rowAround(String pointer) {
        return Guideline.aspSaas3().rows().stream()
                .filter(row -> (pointer + '/').startsWith(row.pointer() + '/'))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "hosing":{}                                       | unknown-field      | /hosing                    | Did you mean "housing"?
            "x":[{"y":1}]                                     | unknown-field      | /x                         | Check the name
            "":{"disclosedOn":"2024-06-12"}                   | unknown-field      | /                          | Check the name
            "housing":{"firedetection":"yes"}                 | unknown-field      | /housing/firedetection     | Did you mean "fireDetection"?
            "housing":{"fireDetection":{"vale":"yes"}}        | unknown-field      | /housing/fireDetection/vale | Did you mean "value"?
            "finance":{"sales":{"value":{"amont":1,"unit":"yen"}}} | unknown-field | /finance/sales/value/amont | Did you mean "amount"?
            "finance":{"sales":{"amount":1}}                  | unknown-field      | /finance/sales/amount      | Put it into "value"
            "supplementary":[{"answr":"x"}]                   | unknown-field      | /supplementary/0/answr     | Did you mean "answer"?
            "housing":{},"housing":{}                         | duplicate-key      | /housing                   | "housing" appears twice here
            "guideline":"mic-asp-saas-3"                      | duplicate-key      | /guideline                 | "guideline" appears twice here
            "supplementary":[],"supplementary":[]             | duplicate-key      | /supplementary             | twice
            "disclosedOn":"2024-06-12","disclosedOn":"2025-06-12" | duplicate-key  | /disclosedOn               | twice
            "housing":{"fireDetection":"yes","fireDetection":"no"} | duplicate-key | /housing/fireDetection     | twice
            "housing":{"fireDetection":{"value":"yes","value":"no"}} | duplicate-key | /housing/fireDetection/value | twice
            "finance":{"sales":{"value":{"amount":1,"amount":2,"unit":"yen"}}} | duplicate-key | /finance/sales/value/amount | twice
            "housing":3                                       | wrong-type         | /housing                   | Expected an object, found a number
            "supplementary":{}                                | wrong-type         | /supplementary             | Expected an array, found an object
            "supplementary":["x"]                             | wrong-type         | /supplementary/0           | Expected an object
            "supplementary":[{"number":73}]                   | wrong-type         | /supplementary/0/number    | Expected a string
            "housing":{"seismicRating":{"withheld":false}}    | wrong-type         | /housing/seismicRating/withheld | Expected true, found false
            "housing":{"seismicRating":{"withheld":"yes"}}    | wrong-type         | /housing/seismicRating/withheld | Expected true, found another string
            "housing":{"seismicRating":{"note":3,"withheld":true}} | wrong-type    | /housing/seismicRating/note | Expected a string
            "housing":{"fireDetection":{"value":"maybe"}}     | wrong-type         | /housing/fireDetection/value | Expected "yes", "no" or "conditional"
            "housing":{"fireDetection":{"value":"yes","detail":"x"}} | wrong-type  | /housing/fireDetection/detail | Expected an answer without detail
            "finance":{"sales":{"value":{"amount":1,"unit":"dollar"}}} | wrong-type | /finance/sales/value/unit | Expected "yen", "thousand-yen"
            "business":{"establishedOn":{"value":"2024-02-30"}} | wrong-type       | /business/establishedOn/value | Expected a date
            "finance":{"sales":{"value":{"amount":1}}}        | missing-field      | /finance/sales/value       | "unit" is missing
            "housing":{"fireDetection":{}}                    | missing-field      | /housing/fireDetection     | "value" is missing
            "housing":{"fireDetection":{"note":"x"}}          | missing-field      | /housing/fireDetection     | "value" is missing
            "housing":{"fireDetection":{"note":"x","text":"y"}} | missing-field    | /housing/fireDetection     | "value" is missing
            "housing":{"emergencyPower":{"detail":{"number":3,"unit":"days"}}} | missing-field | /housing/emergencyPower | "value" is missing
            "persomelx":{}                                    | unknown-field      | /persomelx                 | Did you mean "personnel"?
            "persomexx":{}                                    | unknown-field      | /persomexx                 | Check the name
            "zzzzzzzzzzzz":{}                                 | unknown-field      | /zzzzzzzzzzzz              | Check the name
            "housing":{"fireDetection":{"x":{"note":"y"},"value":"yes"}} | unknown-field | /housing/fireDetection/x | Check the name
            "housing":{"fireDetection":{"value":"yes","value":{"note":"y"}}} | duplicate-key | /housing/fireDetection/value | "value" appears twice here
            "finance":{"sales":{"value":{"x":{"y":[]},"amount":1,"unit":"yen"}}} | unknown-field | /finance/sales/value/x | Check the name
            "finance":{"sales":{"value":{"amount":1,"amount":{"y":[]},"unit":"yen"}}} | duplicate-key | /finance/sales/value/amount | twice
            "personnel":{"officerCount":{"value":{"number":9223372036854775808,"counter":"名"}}} | wrong-type | /personnel/officerCount/value/number | Expected a whole number, found a number
            "housing":{"fireDetection":{"withheld":true,"notApplicable":true}} | conflicting-fields | /housing/fireDetection | "withheld" and "notApplicable"
            "housing":{"fireDetection":{"value":"no","withheld":true}} | conflicting-fields | /housing/fireDetection | "value" and "withheld"
            "housing":{"fireDetection":{"value":"no","notApplicable":true}} | conflicting-fields | /housing/fireDetection | "value" and "notApplicable"
            """)
    void theProblemIsReportedWithItsPlace(String fields, String code, String pointer, String message) {
        List<Finding> problems = problems(document(fields));
        assertEquals(1, problems.size(), problems::toString);
        Finding problem = problems.get(0);
        assertEquals(code, problem.code().code());
        assertEquals(pointer, problem.pointer());
        assertTrue(problem.position().isPresent());
        assertTrue(problem.message(Locale.ENGLISH).contains(message), () -> problem.message(Locale.ENGLISH));
    }

    static Stream<Arguments> everyFieldOfAnObject() {
        String person = "\"compliance\":{\"securityOfficer\":{\"value\":\"yes\",\"detail\":X}}";
        String agency = "\"support\":{\"agency\":{\"value\":\"yes\",\"detail\":X}}";
        return Stream.of(
                        fields(
                                "\"housing\":{\"uninterruptiblePower\":X}",
                                "\"value\":\"yes\"",
                                "\"detail\":{\"number\":72,\"unit\":\"hours\"}",
                                "\"note\":\"\"",
                                "\"text\":\"\""),
                        fields("\"housing\":{\"location\":X}", "\"withheld\":true", "\"note\":\"\""),
                        fields("\"housing\":{\"location\":X}", "\"notApplicable\":true", "\"text\":\"\""),
                        fields(
                                "\"finance\":{\"sales\":{\"value\":X}}",
                                "\"amount\":1",
                                "\"unit\":\"yen\"",
                                "\"qualifier\":\"about\"",
                                "\"fiscalPeriod\":\"x\""),
                        fields(person, "\"name\":\"x\"", "\"title\":\"x\""),
                        fields(agency, "\"name\":\"x\"", "\"address\":\"x\"", "\"contact\":\"x\""),
                        fields(
                                "\"supplementary\":[X]",
                                "\"number\":\"\"",
                                "\"section\":\"\"",
                                "\"category\":\"\"",
                                "\"item\":\"\"",
                                "\"prescription\":\"\"",
                                "\"requirement\":\"\"",
                                "\"answer\":\"\""))
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> fields(String place, String... fields) {
        return Stream.of(fields).map(twice -> Arguments.of(place, List.of(fields), twice));
    }

    @ParameterizedTest
    @MethodSource("everyFieldOfAnObject")
    void anyDuplicateFieldIsReported(String place, List<String> fields, String twice) {
        String once = String.join(",", fields);
        EveryReader.read(document(place.replace("X", '{' + once + '}')));
        String name = twice.substring(1, twice.indexOf(':') - 1);
        List<Finding> problems = problems(document(place.replace("X", '{' + once + ',' + twice + '}')));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("duplicate-key", problems.get(0).code().code());
        assertTrue(problems.get(0).pointer().endsWith('/' + name), problems.get(0)::pointer);
        assertEquals(
                "The field \"" + name + "\" appears twice here. Remove one of them.",
                problems.get(0).message(Locale.ENGLISH));
    }

    static Stream<Arguments> numbersInObjects() {
        return Stream.of(
                        Arguments.of("\"finance\":{\"sales\":{\"value\":{\"amount\":X,\"unit\":\"yen\"}}}", "amount"),
                        Arguments.of("\"finance\":{\"equityRatio\":{\"value\":{\"percent\":X}}}", "percent"),
                        Arguments.of(
                                "\"housing\":{\"uninterruptiblePower\":{\"value\":\"yes\",\"detail\":{\"number\":X,\"unit\":\"hours\"}}}",
                                "number"),
                        Arguments.of("\"personnel\":{\"officerCount\":{\"value\":{\"number\":X}}}", "whole number"))
                .flatMap(place -> Stream.of("\"1\"", "true", "[1]", "{\"x\":1}")
                        .map(value -> Arguments.of(place.get()[0], place.get()[1], value)));
    }

    @ParameterizedTest
    @MethodSource("numbersInObjects")
    void anythingElseIsRefusedInPlaceOfANumber(String place, String name, String value) {
        List<Finding> problems = problems(document(place.replace("X", value)));
        Finding first = problems.get(0);
        assertEquals("wrong-type", first.code().code());
        assertTrue(first.pointer().endsWith('/' + name.replace("whole ", "")), first::pointer);
        String expected = name.startsWith("whole") ? "Expected a whole number, " : "Expected a number, ";
        assertTrue(first.message(Locale.ENGLISH).contains(expected), () -> first.message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyLineEndingEndsALine(String end) {
        String json = String.join(end, "\"x\":1,", "", " \"housing\":{", "  \"y\":1}");
        assertEquals(
                List.of("1:31", "4:3"),
                problems(document(json)).stream()
                        .map(problem -> problem.position().orElseThrow().toString())
                        .toList());
        DisclosureReadException cutOff = assertThrows(
                DisclosureReadException.class, () -> JSON.read(("{" + end + end).getBytes(StandardCharsets.UTF_8)));
        assertEquals("3:1", cutOff.findings().get(0).position().orElseThrow().toString());
    }

    @Test
    void aLongNameIsCutShort() {
        for (int length : List.of(60, 61)) {
            String name = "x".repeat(length);
            String message = problems(document('"' + name + "\":1")).get(0).message(Locale.ENGLISH);
            assertTrue(message.contains(length == 60 ? '"' + name + '"' : '"' + "x".repeat(60) + "…\""), message);
        }
    }

    @Test
    void allProblemsOfATextAreReportedAtOnce() {
        List<Finding> problems = problems(
                document(
                        "\"x\":1,\n\"housing\":{\"y\":1,\"fireDetection\":true},\n\"finance\":{\"sales\":[{\"deep\":[1,2]}],\"z\":{}}"));
        assertEquals(
                List.of("1:31", "2:12", "2:34", "3:20", "3:37"),
                problems.stream()
                        .map(problem -> problem.position().orElseThrow().toString())
                        .toList());
    }

    @Test
    void personalContentIsNotInAMessage() {
        List<Finding> problems = problems(
                document("\"personnel\":{\"representativeCareer\":{\"value\":19620420,\"x\":\"1962年4月20日\"}}"));
        assertEquals(2, problems.size());
        problems.forEach(problem -> {
            String everything =
                    problem + problem.message(Locale.ENGLISH) + problem.message(Locale.JAPANESE) + problem.excerpt();
            assertTrue(!everything.contains("1962"), everything);
        });
    }

    /** The name of a field may be personal, and so may a pointer; those of the form itself are not. */
    @Test
    void personalContentIsNotShownAsANameEither() {
        List<Finding> problems = problems(
                document("\"personnel\":{\"representativeCareer\":{\"1962年4月20日\":1,\"note\":\"x\",\"note\":2}}"));
        assertEquals(
                List.of("unknown-field", "duplicate-key"),
                problems.stream().map(problem -> problem.code().code()).toList());
        problems.forEach(problem -> {
            assertEquals("/personnel/representativeCareer", problem.pointer());
            assertTrue(!problem.message(Locale.JAPANESE).contains("1962"), problem.message(Locale.JAPANESE));
        });
        assertTrue(
                problems.get(0).message(Locale.ENGLISH).contains("\"…\""),
                problems.get(0).message(Locale.ENGLISH));
        assertTrue(
                problems.get(1).message(Locale.ENGLISH).contains("\"note\""),
                problems.get(1).message(Locale.ENGLISH));
    }

    @Test
    void theNameOfAFieldInASupplementaryRowIsShownOnlyWhereItIsNearAnother() {
        Finding problem = problems(document("\"supplementary\":[{\"item\":\"経歴\",\"1962/4\":\"x\"}]"))
                .get(0);
        assertEquals("/supplementary/0", problem.pointer());
        assertEquals("There is no field \"…\" here. Check the name, or remove it.", problem.message(Locale.ENGLISH));
    }

    @Test
    void findingsAboutAnswersHaveTheirPlaceToo() {
        List<Finding> findings = JSON.validate(
                document(
                        "\n\"business\":{\"tradeName\":\"株式会社\", \"corporateNumber\":\"1\"},\n\"housing\":{\n  \"fireDetection\":\"多分\"}"));
        Finding number = find(findings, "corporate-number-malformed");
        assertEquals("/business/corporateNumber", number.pointer());
        assertEquals("2:51", number.position().orElseThrow().toString());
        assertEquals("2.2", number.row().orElseThrow().id());
        Finding prose = find(findings, "prose-instead-of-yes-no");
        assertEquals("4:19", prose.position().orElseThrow().toString());
    }

    @Test
    void whatStandsBeforeARowDoesNotMoveItsPlace() {
        List<Finding> findings = JSON.validate(document("\n\"finance\":[[{}],{\"sales\":{}}],\n"
                + "\"business\":{\"tradeName\":{\"value\":\"甲\",\"note\":\"乙\"},\"x\":[{\"corporateNumber\":[]}],\n"
                + "\"corporateNumber\":\"1\"},\n\"housing\":{\"fireDetection\":\"多分\"}"));
        assertEquals("4:19", place(findings, "/business/corporateNumber"));
        assertEquals("5:28", place(findings, "/housing/fireDetection"));
        assertEquals("2:11", place(findings, "/finance"));
    }

    @Test
    void theValidatorOfTheApplicationJudgesTheAnswers() {
        byte[] json = document("\"disclosedOn\":\"2026-04-02\"");
        for (String code : List.of("date-in-future", "")) {
            LocalDate day = LocalDate.of(2026, 4, code.isEmpty() ? 2 : 1);
            List<Finding> findings =
                    JSON.withValidator(DisclosureValidator.asOf(day)).validate(json);
            assertEquals(
                    code,
                    findings.stream()
                            .filter(finding -> finding.pointer().equals("/disclosedOn"))
                            .map(finding -> finding.code().code())
                            .collect(Collectors.joining()));
        }
    }

    @Test
    void aRowThatCouldNotBeReadIsNotCalledUnansweredToo() {
        List<Finding> findings = JSON.validate(document("\"business\":{\"corporateNumber\":5}"));
        assertEquals(
                List.of("wrong-type"),
                findings.stream()
                        .filter(finding -> finding.pointer().equals("/business/corporateNumber"))
                        .map(finding -> finding.code().code())
                        .toList());
    }

    @Test
    void aRowThatIsMissingIsPlacedAtItsSectionOrAtTheDisclosure() {
        List<Finding> findings = JSON.validate(document("\n\"housing\":{}"));
        assertEquals("2:11", place(findings, "/housing/fireDetection"));
        assertEquals("1:1", place(findings, "/business/tradeName"));
        assertEquals("1:1", place(findings, "/disclosedOn"));
    }

    @Test
    void charactersThatOnlyLookLikeOrdinaryOnesAreReportedOnRequest() {
        byte[] json = document("\n\"business\":{\"tradeName\":\"株式会社⻑野\"},\n\"supplementary\":[{\"answer\":\"利⽤\"}]");
        assertTrue(JSON.validate(json).stream()
                .noneMatch(finding -> finding.code().code().equals("look-alike")));
        List<String> places = JSON.reportingLookAlikes().validate(json).stream()
                .filter(finding -> finding.code().code().equals("look-alike"))
                .map(finding -> finding.pointer() + " " + finding.position().orElseThrow())
                .toList();
        assertEquals(List.of("/supplementary/0/answer 3:17", "/business/tradeName 2:25"), places);
    }

    private static Finding find(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String place(List<Finding> findings, String pointer) {
        return findings.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .findFirst()
                .orElseThrow()
                .position()
                .orElseThrow()
                .toString();
    }
}
