package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** However much is wrong with a document, the findings are limited, and those left out are counted. */
class FindingLimitTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    /** The text between the Xs can be repeated, and is wrong each time. */
    private static final List<String> FORMS = List.of(
            "\"servicePerformance\":{\"certifications\":{\"value\":\"yes\",\"detail\":[X1X]}}",
            "\"servicePerformance\":{\"majorChanges\":{\"value\":\"yes\",\"detail\":[X\"x\"X]}}",
            "\"supplementary\":[X1X]",
            "\"supplementary\":[{X\"x\":\"\"X}]",
            "X\"x\":1X",
            "\"housing\":{X\"locaton\":1X}",
            "\"housing\":{\"location\":{X\"x\":1X}}",
            "\"finance\":{\"sales\":{\"value\":{\"amount\":1,\"unit\":\"yen\",X\"unit\":1X}}}");

    private static byte[] document(String fields) {
        return ("{\"guideline\":\"mic-asp-saas-3\"," + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wrong(int count) {
        return document("\"supplementary\":[" + "1,".repeat(count - 1) + "1]");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void theFirstFindingsAreListedAndTheRestAreCounted(String form) {
        String[] parts = form.split("X", -1);
        byte[] json = document(
                parts[0] + IntStream.range(0, 20).mapToObj(i -> parts[1]).collect(Collectors.joining(",")) + parts[2]);
        List<Finding> all = assertThrows(DisclosureReadException.class, () -> JSON.read(json))
                .findings();
        assertEquals(20, all.size());
        DisclosureJson limited = JSON.withLimits(ReadLimits.defaults().withFindings(7));
        List<Finding> findings = assertThrows(DisclosureReadException.class, () -> limited.read(json))
                .findings();
        assertEquals(findings, limited.validate(json));
        assertEquals(all.subList(0, 7), findings.subList(0, 7));
        assertCounted(findings, 7, 20);
    }

    @Test
    void asManyAsTheLimitAreListedWithoutACount() {
        for (int count = 5; count <= 7; count++) {
            DisclosureJson limited = JSON.withLimits(ReadLimits.defaults().withFindings(6));
            byte[] json = wrong(count);
            List<Finding> findings = assertThrows(DisclosureReadException.class, () -> limited.read(json))
                    .findings();
            assertEquals(count, findings.size());
            assertEquals(count > 6, findings.get(count - 1).code().code().equals("limit-exceeded"), findings::toString);
        }
    }

    @Test
    void theDefaultIsTenThousand() {
        DisclosureJson roomy = JSON.withLimits(ReadLimits.defaults().withSupplementaryRows(100_000));
        assertCounted(roomy.validate(wrong(30_000)), 10_000, 30_000);
        assertEquals(10_000, ReadLimits.defaults().findings());
    }

    @Test
    void theCountIsGivenInBothLanguages() {
        DisclosureJson limited = JSON.withLimits(ReadLimits.defaults().withFindings(6));
        Finding last = limited.validate(wrong(20)).get(6);
        assertEquals(
                "A limit is exceeded. number of findings: 6 (there are 20; 14 are not listed).",
                last.message(Locale.ENGLISH));
        assertEquals("上限を超えています。指摘の数:6(全20件のうち、残りの14件は表示していません)", last.message(Locale.JAPANESE));
    }

    @Test
    void findingsAboutAnswersCountWithThoseAboutTheForm() {
        byte[] json = document("\"x\":1,\"business\":{\"tradeName\":\"\",\"corporateNumber\":\"1\"}");
        List<Finding> all = JSON.validate(json);
        for (int limit : List.of(1, 2, 3, all.size() - 1, all.size(), all.size() + 1)) {
            List<Finding> findings =
                    JSON.withLimits(ReadLimits.defaults().withFindings(limit)).validate(json);
            int listed = Math.min(limit, all.size());
            assertEquals(all.subList(0, listed), findings.subList(0, listed));
            if (limit < all.size()) {
                assertCounted(findings, limit, all.size());
            } else {
                assertEquals(all, findings);
            }
        }
    }

    @Test
    void lookAlikesAreLimitedToo() {
        byte[] json = document("\"housing\":{\"location\":\"⼀⼆⼈\"},\"supplementary\":[{\"answer\":\"⼀⼆⼈\"}]");
        List<Finding> all = JSON.reportingLookAlikes().validate(json);
        int limit = all.size() - 2;
        List<Finding> findings = JSON.reportingLookAlikes()
                .withLimits(ReadLimits.defaults().withFindings(limit))
                .validate(json);
        assertCounted(findings, limit, all.size());
        assertEquals(
                4,
                findings.stream()
                        .filter(finding -> finding.code().code().equals("look-alike"))
                        .count());
    }

    @Test
    void theFindingThatEndsTheReadingIsListedAfterTheCount() {
        DisclosureJson limited = JSON.withLimits(ReadLimits.defaults().withFindings(6));
        byte[] json = (new String(wrong(20), StandardCharsets.UTF_8) + " x").getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = assertThrows(DisclosureReadException.class, () -> limited.validate(json))
                .findings();
        assertCounted(findings.subList(0, 7), 6, 20);
        assertEquals("trailing-text", findings.get(7).code().code());
        assertEquals(8, findings.size());
    }

    @Test
    void theLimitAppliesInAMapperToo() {
        assertCounted(EveryReader.problems(wrong(20), ReadLimits.defaults().withFindings(6)), 6, 20);
    }

    private static void assertCounted(List<Finding> findings, int listed, int all) {
        assertEquals(listed + 1, findings.size());
        Finding last = findings.get(listed);
        assertEquals("limit-exceeded", last.code().code());
        assertEquals(
                "A limit is exceeded. number of findings: " + listed + " (there are " + all + "; " + (all - listed)
                        + " are not listed).",
                last.message(Locale.ENGLISH));
    }
}
