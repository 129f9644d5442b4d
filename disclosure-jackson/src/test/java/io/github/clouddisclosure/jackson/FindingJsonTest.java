package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding in JSON has every field that a program needs, the same from the library and from each mapper. */
class FindingJsonTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));
    private static final String CAREER = "1970年1月2日生まれ";

    private static List<Finding> findings(String field) {
        return JSON.validate("{\"guideline\":\"mic-asp-saas-3\",\n" + field + "}").stream()
                .filter(finding -> finding.code() != FindingCode.MANDATORY_UNANSWERED)
                .toList();
    }

    private static void assertWritten(String json, List<Finding> findings, Locale locale) throws Exception {
        assertEquals(json, JSON.writeFindings(findings, locale));
        for (Mapper mapper : Mapper.each().toList()) {
            assertEquals(json, mapper.withMessagesIn(locale).text(findings), mapper::toString);
        }
    }

    @Test
    void hasTheFieldsOfAFindingAboutARow() throws Exception {
        assertWritten(
                "[{\"code\":\"prose-instead-of-yes-no\",\"severity\":\"WARNING\",\"row\":\"88.1\",\"number\":88,"
                        + "\"pointer\":\"/housing/fireDetection\",\"line\":2,\"column\":28,\"place\":null,"
                        + "\"message\":\"The answer does not say yes or no. Answer yes, no or conditional, and put the rest in"
                        + " the note. Did you mean \\\"yes\\\"?\","
                        + "\"fix\":{\"target\":\"value\",\"pointer\":\"/housing/fireDetection\",\"json\":\"\\\"yes\\\"\"}}]",
                findings("\"housing\":{\"fireDetection\":\"Yes\"}"),
                Locale.ENGLISH);
    }

    @Test
    void hasTheFixOfAName() {
        String json = JSON.writeFindings(findings("\"hosing\":{}"), Locale.JAPANESE);
        assertTrue(
                json.contains("\"fix\":{\"target\":\"name\",\"pointer\":\"/hosing\",\"json\":\"\\\"housing\\\"\"}"),
                json);
        assertTrue(json.contains("「housing」の誤りではありませんか。"), json);
    }

    @Test
    void hasThePlaceAndTheSeverityThatWereDecided() throws Exception {
        List<Finding> findings = List.of(
                Finding.at("", FindingCode.NOT_UTF_8).withPlace("シート1!F23").withSeverity(Severity.INFO));
        String json = JSON.writeFindings(findings, Locale.JAPANESE);
        assertTrue(json.contains("\"severity\":\"INFO\""), json);
        assertTrue(json.contains("\"place\":\"シート1!F23\""), json);
        assertWritten(json, findings, Locale.JAPANESE);
    }

    @Test
    void hasNullForWhatIsNotKnown() throws Exception {
        assertWritten(
                "[{\"code\":\"not-utf-8\",\"severity\":\"ERROR\",\"row\":null,\"number\":null,\"pointer\":\"\","
                        + "\"line\":null,\"column\":null,\"place\":null,\"message\":\"UTF-8 で書かれていません。UTF-8 で保存してください。\",\"fix\":null}]",
                List.of(Finding.at("", FindingCode.NOT_UTF_8)),
                Locale.JAPANESE);
    }

    @Test
    void saysItsMessageInJapaneseUnlessAnotherLanguageIsAskedFor() throws Exception {
        List<Finding> findings =
                List.of(Finding.at("/x", FindingCode.TRAILING_TEXT).withPosition(new Position(1, 2)));
        for (Mapper mapper : Mapper.each().toList()) {
            assertEquals(JSON.writeFindings(findings, Locale.JAPANESE), mapper.text(findings));
            assertEquals(
                    JSON.writeFindings(findings, Locale.ENGLISH),
                    mapper.withMessagesIn(Locale.FRENCH).text(findings));
        }
    }

    @Test
    void escapesWhatWouldChangeHowItIsShown() {
        LocalizedText name = new LocalizedText("\u202e\u001b\ud800𠮷", "\u202e\u001b\ud800𠮷");
        String json = JSON.writeFindings(List.of(Finding.at("", FindingCode.DUPLICATE_KEY, name)), Locale.ENGLISH);
        assertTrue(json.contains("\\u202E\\u001B\\uD800𠮷"), json);
    }

    static LongStream seeds() {
        return Seeds.first(30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameFromEachMapper(long seed) throws Exception {
        List<Finding> findings = JSON.validate(JSON.write(RandomDisclosures.next(new SplittableRandom(seed))));
        assertWritten(JSON.writeFindings(findings, Locale.ENGLISH), findings, Locale.ENGLISH);
    }

    @Test
    void doesNotShowTheCareerOfTheRepresentative() throws Exception {
        Disclosure disclosure = Disclosure.builder()
                .personnel(p -> p.representativeCareer(Answers.stated(CAREER, " ")))
                .build();
        List<Finding> findings = JSON.validate(JSON.write(disclosure));
        assertTrue(findings.stream()
                .anyMatch(finding -> finding.row().orElseThrow().isPersonal()));
        assertFalse(JSON.writeFindings(findings, Locale.JAPANESE).contains(CAREER));
        for (Mapper mapper : Mapper.each().toList()) {
            assertFalse(mapper.text(findings).contains(CAREER));
        }
    }
}
