package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.PartialGuideline;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.SharedFiles;
import io.github.clouddisclosure.testing.Unblemished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice is what a careful reader would ask, and nothing that such a reader would wave aside. */
class AdviceTest {
    static final EnumSet<FindingCode> CODES = EnumSet.range(FindingCode.OUTAGE_CONTRADICTION, FindingCode.PART_MISSING);

    private static final DisclosureValidator PLAIN = DisclosureValidator.asOf(Unblemished.TODAY);
    private static final DisclosureValidator ADVISER = PLAIN.withAdvice();

    static List<AdviceExample> examples() {
        return AdviceExamples.ALL;
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void thereIsAdviceWhereAReaderWouldAsk(AdviceExample example) {
        assertEquals(
                example.row().map(row -> row + ' ' + example.code()).stream().toList(), advice(example.disclosure()));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void theMessageHasTheEvidence(AdviceExample example) {
        for (Finding finding : found(example.disclosure())) {
            String message = finding.message(Locale.JAPANESE);
            assertTrue(message.contains(example.evidence()), message);
            assertFalse(finding.message(Locale.ENGLISH).matches(".*\\{\\d}.*"), message);
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void everyCodeIsTriedOnAtLeastThreeAnswersOfEitherKind(FindingCode code) {
        Map<Boolean, Long> counts = new HashMap<>();
        AdviceExamples.ALL.stream()
                .filter(example -> example.code() == code)
                .forEach(example -> counts.merge(example.row().isPresent(), 1L, Long::sum));
        assertTrue(counts.get(true) >= 3 && counts.get(false) >= 3, counts::toString);
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void adviceIsNeverAnError(FindingCode code) {
        assertNotEquals(Severity.ERROR, code.severity());
    }

    @Test
    void noAdviceIsGivenUnlessItIsAskedFor() {
        for (AdviceExample example : AdviceExamples.ALL) {
            assertEquals(List.of(), ofAdvice(PLAIN.validate(example.disclosure())), example::toString);
        }
    }

    @Tag("exhaustive")
    @Test
    void theOtherFindingsStayTheSameAndInOrder() {
        for (int seed = 0; seed < 300; seed++) {
            Disclosure disclosure = RandomDisclosures.next(new Random(seed));
            List<Finding> findings = ADVISER.validate(disclosure);
            List<Finding> others = new ArrayList<>(findings);
            others.removeIf(finding -> CODES.contains(finding.code()));
            assertEquals(PLAIN.validate(disclosure), others, "seed " + seed);
            List<Finding> sorted = new ArrayList<>(findings);
            sorted.sort(Finding.guidelineOrder());
            assertEquals(sorted, findings, "seed " + seed);
        }
    }

    @Test
    void thereIsNoneOnTheUnblemishedDisclosure() {
        assertEquals(List.of(), ADVISER.validate(Unblemished.disclosure()));
    }

    @Test
    void rowsThatAnEditionDoesNotHaveAreNotMissed() {
        Disclosure disclosure = Disclosure.builder(PartialGuideline.without(1, 48))
                .finance(finance -> finance.sales(Answers.yen(1, "2001年3月期")))
                .build();
        assertEquals(List.of(), advice(disclosure));
    }

    @Test
    void theCareerOfTheRepresentativeIsNotLookedAt() {
        String career = "平成14年に見本大学を卒業し、平成20年に当社を設立 https://www.example.jp/";
        Disclosure disclosure = Disclosure.builder()
                .personnel(personnel -> personnel.representativeCareer(Answers.text(career)))
                .servicePerformance(service -> service.outageHistory(Answers.text(career)))
                .build();
        assertEquals(List.of(), advice(disclosure));
        Disclosure linked = Disclosure.builder()
                .personnel(personnel -> personnel.representativeCareer(Answers.text("https://www.example.jp/")))
                .build();
        assertEquals(List.of(), advice(linked));
    }

    /** Judged one by one: each is what a reader of this table would ask about. */
    @Test
    void thePublishedDisclosureGetsTheAdviceThatItsReadersWouldGive() throws IOException {
        Optional<Path> file = SharedFiles.find("published/i-reporter-cloud.txt");
        assumeTrue(file.isPresent(), "the published disclosure is not part of the repository");
        Disclosure published = TableReader.read(BarSeparatedText.grid(Files.readString(file.get())))
                .disclosure();
        assertEquals(
                List.of(
                        "24.2 same-text",
                        "37.2 link-only",
                        "59.1 link-only",
                        "65.1 part-missing",
                        "80.1 link-only",
                        "95.2 link-only",
                        "99.1 part-missing"),
                advice(published));
    }

    private static List<String> advice(Disclosure disclosure) {
        return found(disclosure).stream()
                .map(finding -> finding.row().map(GuidelineRow::id).orElseThrow() + ' ' + finding.code())
                .toList();
    }

    private static List<Finding> found(Disclosure disclosure) {
        return ofAdvice(ADVISER.validate(disclosure));
    }

    private static List<Finding> ofAdvice(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> CODES.contains(finding.code()))
                .toList();
    }
}
