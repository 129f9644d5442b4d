package io.github.clouddisclosure.jackson.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits are those of JSON, and no limit of the scanner comes before them. */
class YamlLimitsTest {
    private static final String HEAD = "guideline: mic-asp-saas-3\n";
    private static final DisclosureYaml YAML = DisclosureYaml.create();

    private static Finding exceeded(ReadLimits limits, String yaml) {
        DisclosureYaml limited = YAML.withLimits(limits);
        List<Finding> findings = assertThrows(DisclosureReadException.class, () -> limited.read(yaml))
                .findings();
        Finding last = findings.get(findings.size() - 1);
        assertEquals(FindingCode.LIMIT_EXCEEDED, last.code());
        return last;
    }

    private static void assertExceeded(String limit, String place, ReadLimits limits, String yaml) {
        Finding finding = exceeded(limits, yaml);
        assertTrue(finding.message(Locale.ENGLISH).contains(limit), () -> finding.message(Locale.ENGLISH));
        assertEquals(place, finding.position().orElseThrow().toString());
    }

    @Test
    void aNameOfTheLengthOfTheLimitIsRead() {
        String name = "x".repeat(1_000);
        assertEquals(
                "unknown-field",
                YAML.validate("guideline: mic-asp-saas-3\n" + name + ": 1\n")
                        .get(0)
                        .code()
                        .code());
    }

    @Test
    void everyLimitIsNamedWithItsPlace() {
        ReadLimits limits = ReadLimits.defaults();
        String office = HEAD + "business:\n  headOffice: 東京都港区";
        assertExceeded("size in bytes: 30", "1:1", limits.withBytes(30), office);
        assertExceeded(
                "length of a text in characters: 14", "3:15", limits.withTextLength(14), office + "芝公園".repeat(4));
        String sales = HEAD + "finance:\n  sales: ";
        assertExceeded(
                "length of a name or a number in characters: 5", "3:10", limits.withNumberLength(5), sales + "123456");
        assertExceeded("exponent of a number: 100", "3:10", limits, sales + "1e101");
        assertExceeded("exponent of a number: 100", "3:10", limits, sales + "1e99999999999");
        assertExceeded(
                "number of supplementary rows: 1",
                "4:5",
                limits.withSupplementaryRows(1),
                HEAD + "supplementary:\n  - number: 73\n  - number: 77\n");
        assertExceeded(
                "length of a name or a number in characters: 1000", "2:1", limits, HEAD + "x".repeat(1_001) + ": 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void depthIsLimitedWhateverTheStyle(String deeper) {
        String start = deeper.equals("- ") ? "x:\n  " : "x: ";
        Finding finding = exceeded(ReadLimits.defaults(), HEAD + start + deeper.repeat(100_000));
        assertTrue(finding.message(Locale.ENGLISH).contains("nesting depth: 20"));
    }

    /** The scanner alone would take 3 Mi characters, and a single long token in the square of its length. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"%s\"", "'%s'", "|\n    %s", ">\n    %s"})
    void aLongDocumentIsRead(String style) {
        ReadLimits limits = ReadLimits.defaults().withTextLength(Integer.MAX_VALUE);
        String text = "長い文章".repeat(800_000);
        Disclosure disclosure =
                YAML.withLimits(limits).read(HEAD + "business:\n  tradeName: " + style.formatted(text) + "\n");
        assertEquals(
                text.length(),
                disclosure
                        .getBusiness()
                        .getTradeName()
                        .value()
                        .orElseThrow()
                        .strip()
                        .length());
    }

    @Test
    void aLongDocumentOfManyTokensIsRead() {
        ReadLimits limits = ReadLimits.defaults().withSupplementaryRows(Integer.MAX_VALUE);
        String rows = "  - {number: 73, answer: 長い文章}\n".repeat(100_000);
        assertEquals(
                100_000,
                YAML.withLimits(limits)
                        .read(HEAD + "supplementary:\n" + rows)
                        .getSupplementary()
                        .size());
    }

    @Test
    void findingsAreListedUpToTheLimit() {
        DisclosureYaml limited = YAML.withLimits(ReadLimits.defaults().withFindings(3));
        List<Finding> findings = limited.validate(HEAD + "a: 1\nb: 1\nc: 1\nd: 1\n");
        assertEquals(4, findings.size());
        assertTrue(findings.get(3).message(Locale.ENGLISH).contains("there are 4; 1 are not listed"));
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.tradeName(Answers.text("株式会社例")))
                .build();
        ReadLimits limits = ReadLimits.defaults().withTextLength(4);
        DisclosureWriteException refused = assertThrows(
                DisclosureWriteException.class,
                () -> YAML.withLimits(ReadLimits.defaults().withBytes(30)).write(disclosure));
        assertEquals(FindingCode.LIMIT_EXCEEDED, refused.finding().code());
        Finding tooLong = assertThrows(
                        DisclosureWriteException.class,
                        () -> YAML.withLimits(limits).write(disclosure))
                .finding();
        assertEquals("/guideline", tooLong.pointer());
        Disclosure rows = disclosure.with(d -> d.supplementary(row("short")).supplementary(row("x".repeat(15))));
        assertEquals(
                "/supplementary/1/answer",
                assertThrows(
                                DisclosureWriteException.class,
                                () -> YAML.withLimits(limits.withTextLength(14)).write(rows))
                        .finding()
                        .pointer());
        int size = YAML.write(disclosure).length;
        assertEquals(
                disclosure,
                YAML.read(new String(
                        YAML.withLimits(ReadLimits.defaults().withBytes(size)).write(disclosure),
                        StandardCharsets.UTF_8)));
    }

    private static SupplementaryRow row(String answer) {
        return SupplementaryRow.builder().answer(answer).build();
    }
}
