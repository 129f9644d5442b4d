package io.github.clouddisclosure.comparison;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.testing.SampleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonFormsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/clouddisclosure/comparison");
    private static final String HOSTILE = "</td><script>alert(1)</script> & \"'>\u202E=1+1|x\u0000";

    /** Every form in both languages, byte for byte. */
    @ParameterizedTest
    @CsvSource({"ja,html", "ja,md", "ja,csv", "ja,txt", "en,html", "en,md", "en,csv", "en,txt"})
    void aComparisonIsWrittenAsBefore(String language, String form) throws IOException {
        Disclosure sample = SampleTable.disclosure();
        Disclosure other = sample.with(disclosure -> disclosure
                .servicePerformance(performance -> performance.serviceName(text("別のサービス")))
                .housing(housing -> housing.fireDetection(Answers.withheld())));

        CommittedFile.assertHolds(
                FOLDER.resolve("comparison-" + language + '.' + form),
                ServiceComparisonTest.writer(form)
                        .apply(comparison(List.of(sample, other), Locale.forLanguageTag(language))));
    }

    @Test
    void theRecordsAreWrittenAsBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        JsonLines.write(
                AnswerRecord.of(
                        "sample.json",
                        SampleTable.disclosure(),
                        Guideline.aspSaas3().rows(),
                        Locale.JAPANESE),
                lines);

        CommittedFile.assertHolds(FOLDER.resolve("comparison.jsonl"), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void nothingInADisclosureOrASourceIsMarkupOfThePage(int services) {
        Disclosure hostile = Disclosure.builder()
                .business(business -> business.tradeName(text(HOSTILE)))
                .servicePerformance(performance -> performance.serviceName(text(HOSTILE)))
                .build();
        String page = ComparisonPage.write(
                comparison(IntStream.range(0, services).mapToObj(i -> hostile).toList(), Locale.JAPANESE));

        assertEquals(1, page.split("<script>", -1).length - 1);
        assertFalse(page.contains("\"'"));
        assertFalse(page.chars().anyMatch(c -> c < ' ' && c != '\n'));
    }

    @Test
    void nothingIsAFormulaInCsvOrACellInMarkdown() {
        Disclosure hostile = Disclosure.builder()
                .business(business -> business.tradeName(text("=1+1|x")))
                .build();
        ServiceComparison comparison = comparison(List.of(hostile), Locale.JAPANESE);

        assertTrue(ComparisonCsv.write(comparison).contains(",'=1+1|x\r\n"));
        assertTrue(ComparisonMarkdown.write(comparison).contains("| =1+1\\|x |\n"));
    }

    @Test
    void thePolicyOfThePageLetsItsOwnScriptRunAndNoOther() throws NoSuchAlgorithmException {
        String page = ComparisonPage.write(comparison(List.of(), Locale.JAPANESE));
        String script = page.substring(page.indexOf("<script>") + "<script>".length(), page.indexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertTrue(
                page.contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'"));
    }

    @Test
    void thePageMarksRowsThatDiffer() {
        Disclosure one = Disclosure.builder()
                .housing(housing -> housing.fireDetection(Answers.yes()))
                .build();
        Disclosure other = Disclosure.builder()
                .housing(housing -> housing.fireDetection(Answers.no()))
                .build();

        assertEquals(
                1,
                ComparisonPage.write(comparison(List.of(one, other), Locale.JAPANESE))
                                .split("<tr data-differs>", -1)
                                .length
                        - 1);
        assertEquals(
                0,
                ComparisonPage.write(comparison(List.of(one, one), Locale.JAPANESE))
                                .split("<tr data-differs>", -1)
                                .length
                        - 1);
    }

    private static ServiceComparison comparison(List<Disclosure> disclosures, Locale locale) {
        List<ComparedService> services = IntStream.range(0, disclosures.size())
                .mapToObj(i -> ComparedService.of(
                        "file" + i + ".json",
                        disclosures.get(i),
                        Guideline.aspSaas3().rows(),
                        locale))
                .toList();
        return ServiceComparison.of(services, Guideline.aspSaas3().rows(), locale);
    }
}
