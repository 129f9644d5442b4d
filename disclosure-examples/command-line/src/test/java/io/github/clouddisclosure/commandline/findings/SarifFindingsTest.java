package io.github.clouddisclosure.commandline.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code validate --format sarif}. */
class SarifFindingsTest {
    private static final String DRAFT = "../examples/draft.json";
    private static final GuidelineRow SALES =
            Guideline.aspSaas3().rowByKey("finance.sales").orElseThrow();

    private static JsonNode run(Language language, CheckedFile... files) {
        JsonNode log = JsonMapper.shared().readTree(CheckedText.printed(FindingsFormat.sarif, language, files));
        assertEquals("2.1.0", log.get("version").asString());
        assertEquals(1, log.get("runs").size());
        return log.get("runs").get(0);
    }

    private static JsonNode result(CheckedFile file) {
        JsonNode results = run(Language.en, file).get("results");
        assertEquals(1, results.size());
        return results.get(0);
    }

    private static CheckedFile draft() throws IOException {
        return CheckedText.of("draft.json", Files.readString(Path.of(DRAFT)));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsKept(Language language) throws IOException {
        Optional<Path> schema = SharedFiles.find("schemas/sarif-2.1.0.json");
        assumeTrue(schema.isPresent(), "the schema of SARIF is not part of the repository");
        CheckedFile draft = draft();
        CheckedFile some = new CheckedFile("some.json", true, List.of(), draft.findings(), draft.source());
        CheckedFile broken = CheckedText.of("壊れた 表.json", "{");
        CheckedFile missing =
                CheckedFile.of(new UnreadableFile("missing.json", List.of(Finding.at("", FindingCode.UNREADABLE))));
        CheckedFile workbook = CheckedText.of(
                "a.xlsx", "", Finding.about(SALES, FindingCode.NEGATIVE).withPlace("シート1!F23"));
        JsonNode log = JsonMapper.shared()
                .readTree(CheckedText.printed(FindingsFormat.sarif, language, draft, some, broken, missing, workbook));
        List<?> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(JsonMapper.shared().readTree(Files.readString(schema.get())))
                .validate(log);
        assertEquals(List.of(), errors);
    }

    @Test
    void theCommandPrintsIt() {
        CommandRun run = CommandRun.of("validate", DRAFT, "--as-of=2026-11-23", "--format", "sarif");
        assertEquals(1, run.exit());
        assertTrue(run.out().endsWith("\n"), "no line end");
        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertEquals("disclosure", log.at("/runs/0/tool/driver/name").asString());
        JsonNode region = log.at("/runs/0/results/0/locations/0/physicalLocation/region");
        assertEquals("{\"startLine\":23,\"startColumn\":5,\"endColumn\":20}", region.toString());
    }

    @Test
    void theToolNamesTheProjectOfThePom() throws IOException {
        Matcher url = Pattern.compile("<url>(.*)</url>").matcher(Files.readString(Path.of("../../pom.xml")));
        assertTrue(url.find());
        assertEquals(
                url.group(1), run(Language.ja).at("/tool/driver/informationUri").asString());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsARuleWithHelpAndItsSectionOfThePage(Language language) throws IOException {
        JsonNode rules = run(language).at("/tool/driver/rules");
        assertEquals(FindingCode.values().length, rules.size());
        Locale locale = language.locale();
        Set<String> names = new HashSet<>();
        for (FindingCode code : FindingCode.values()) {
            JsonNode rule = rules.get(code.ordinal());
            assertEquals(code.code(), rule.get("id").asString());
            assertTrue(names.add(rule.get("name").asString()));
            String description = rule.at("/fullDescription/text").asString();
            assertEquals(code.description(locale), description);
            String first = rule.at("/shortDescription/text").asString();
            assertTrue(description.startsWith(first) && first.matches(".*[.。]"), first);
            String help = rule.at("/help/text").asString();
            assertTrue(help.contains(description) && help.contains(code.remedy(locale)), help);
            assertTrue(rule.at("/help/markdown").asString().contains("\n\n**"), rule::toString);
            String[] page = rule.get("helpUri").asString().split("#");
            String committed = Files.readString(Path.of("../../" + page[0].replaceFirst(".*/blob/main/", "")));
            assertTrue(committed.contains("\n## " + page[1] + "\n"), page[1]);
            assertEquals(code.code(), page[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"ERROR, error", "WARNING, warning", "INFO, note"})
    void theLevelIsThatOfTheFindingAndOfTheRuleThatOfTheCode(Severity severity, String level) {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withSeverity(severity);
        JsonNode run = run(Language.en, CheckedText.of("x.json", "{}", finding));
        JsonNode result = run.get("results").get(0);
        assertEquals(level, result.get("level").asString());
        assertEquals("negative", result.get("ruleId").asString());
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertEquals("negative", rule.get("id").asString());
        assertEquals("error", rule.at("/defaultConfiguration/level").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"sales\": -1} | 11 | -1",
                "\"a😀\": \"多い\", | 7 | \"多い\"",
                "\"𠮷\": \"a\\\"b\", | 6 | \"a\\\"b\"",
                "\"sales\": {\"amount\": 1 | 10 | {",
                "\"sales\": true, | 10 | true",
                "\"sales\" x | 9 | x",
                "\"sales\": \"x | 10 | \"",
                "😀 | 1 | 😀"
            })
    void theRegionIsWhatTheFindingIsAboutInUtf16Units(String line, int column, String about) {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withPosition(new Position(2, column));
        JsonNode region = result(CheckedText.of("x.json", "\n" + line + "\n", finding))
                .at("/locations/0/physicalLocation/region");
        assertEquals(2, region.get("startLine").asInt());
        assertEquals(
                about,
                line.substring(
                        region.get("startColumn").asInt() - 1,
                        region.get("endColumn").asInt() - 1));
    }

    @Test
    void theRegionAtTheEndOfALineIsEmpty() {
        JsonNode region = result(CheckedText.of("x.json", "{")).at("/locations/0/physicalLocation/region");
        assertEquals("{\"startLine\":1,\"startColumn\":2,\"endColumn\":2}", region.toString());
    }

    @Test
    void columnsAreLeftOutIfTheTextOfTheLineIsNotKnown() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withPosition(new Position(2, 9));
        CheckedFile file = new CheckedFile("x.json", true, List.of(finding), List.of(), SourceText.NONE);
        assertEquals(
                "{\"startLine\":2}",
                result(file).at("/locations/0/physicalLocation/region").toString());
    }

    @Test
    void theFileIsNamedByItsRelativeUriBelowTheFolderOfTheRun() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE);
        JsonNode run = run(Language.en, CheckedText.of("a/情報 開示.json", "{}", finding));
        assertEquals(
                "{\"uri\":\"a/%E6%83%85%E5%A0%B1%20%E9%96%8B%E7%A4%BA.json\",\"uriBaseId\":\"%SRCROOT%\"}",
                run.at("/results/0/locations/0/physicalLocation/artifactLocation")
                        .toString());
        assertTrue(run.get("originalUriBaseIds").has("%SRCROOT%"));
    }

    @Test
    void aResultSaysItsRowPointerAndCell() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withPlace("シート1!F23");
        JsonNode location = result(CheckedText.of("a.xlsx", "", finding)).at("/locations/0");
        List<String> names = new ArrayList<>();
        for (JsonNode logical : location.get("logicalLocations")) {
            names.add(logical.get("kind").asString()
                    + ' '
                    + logical.get("fullyQualifiedName").asString());
        }
        assertEquals(List.of("row " + SALES.id(), "property /finance/sales", "cell シート1!F23"), names);
        assertFalse(location.get("physicalLocation").has("region"));
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndDifferWithinAFile() throws IOException {
        String json = Files.readString(Path.of(DRAFT));
        List<String> before = fingerprints(CheckedText.of("draft.json", json));
        List<String> after = fingerprints(CheckedText.of("draft.json", "\n\n" + json.replace("{", "{\n")));
        assertEquals(before, after);
        assertEquals(before.size(), new HashSet<>(before).size());
    }

    private static List<String> fingerprints(CheckedFile file) {
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode result : run(Language.ja, file).get("results")) {
            fingerprints.add(
                    result.at("/partialFingerprints/codeAndPointer~1v1").asString());
        }
        return fingerprints;
    }

    /** Each fix alone, in the text of the file, as an editor would apply it. */
    @Test
    void anAppliedFixMendsItsFinding() {
        String json = """
                {"guideline": "mic-asp-saas-3",
                 "business": {"corporateNumber": "T2013201002720", "tradeNam": "😀"},
                 "hosing": {"fireDetection": "yes"}, "housing😀": 1,
                 "finance": {"sales": "3億円", "equityRatio": "45%"},
                 "housing": {"fireDetektion": "Yes", "seismicRating": "非公開",
                   "uninterruptiblePower": {"value": "有り"}}}
                """;
        int applied = 0;
        for (JsonNode result : run(Language.ja, CheckedText.of("x.json", json)).get("results")) {
            JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
            if (!replacement.isMissingNode()) {
                JsonNode region = replacement.get("deletedRegion");
                List<String> lines = new ArrayList<>(json.lines().toList());
                int at = region.get("startLine").asInt() - 1;
                StringBuilder line = new StringBuilder(lines.get(at));
                line.replace(
                        region.get("startColumn").asInt() - 1,
                        region.get("endColumn").asInt() - 1,
                        replacement.at("/insertedContent/text").asString());
                lines.set(at, line.toString());
                CheckedFile mended = CheckedText.of("x.json", String.join("\n", lines));
                assertTrue(mended.isReadable(), line::toString);
                String fingerprint =
                        result.at("/partialFingerprints/codeAndPointer~1v1").asString();
                assertFalse(fingerprints(mended).contains(fingerprint), fingerprint);
                applied++;
            }
        }
        assertTrue(applied >= 5, "only " + applied + " fixes");
    }

    @Test
    void aFixOfTheJsonFormIsNoReplacementInATable() {
        Finding finding = CheckedText.of(
                        "x.json",
                        "{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"corporateNumber\":\"T2013201002720\"}}")
                .findings()
                .stream()
                .filter(found -> found.fix().isPresent())
                .findFirst()
                .orElseThrow();
        JsonNode result = result(CheckedText.of("x.csv", "T2013201002720", finding.withPosition(new Position(1, 1))));
        assertFalse(result.has("fixes"));
    }

    @Test
    void aFileThatIsNoDisclosureHasResultsAndMakesTheRunUnsuccessful() {
        JsonNode run = run(
                Language.en,
                CheckedText.of("broken.json", "{"),
                CheckedFile.of(new UnreadableFile("missing.json", List.of(Finding.at("", FindingCode.UNREADABLE)))));
        assertEquals(2, run.get("results").size());
        JsonNode invocation = run.at("/invocations/0");
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        JsonNode notifications = invocation.get("toolExecutionNotifications");
        assertEquals(2, notifications.size());
        assertEquals(
                "missing.json",
                notifications
                        .get(1)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
        assertTrue(run(Language.en, CheckedText.of("x.json", "{}", Finding.about(SALES, FindingCode.NEGATIVE)))
                .at("/invocations/0/executionSuccessful")
                .asBoolean());
    }

    @Test
    void whatIsSwitchedOffIsNoResultAndIsSaid() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE);
        JsonNode run = run(
                Language.en, new CheckedFile("x.json", true, List.of(), List.of(finding, finding), SourceText.NONE));
        assertTrue(run.get("results").isEmpty());
        assertEquals(
                "[{\"configuration\":{\"enabled\":false},\"descriptor\":{\"id\":\"negative\",\"index\":"
                        + FindingCode.NEGATIVE.ordinal() + "}}]",
                run.at("/invocations/0/ruleConfigurationOverrides").toString());
        assertEquals(
                "Switched off: 2 with code negative.",
                run.at("/invocations/0/toolConfigurationNotifications/0/message/text")
                        .asString());
    }

    @Test
    void whatAMessageQuotesIsNoLink() {
        CheckedFile file = CheckedText.of("x.json", "{\"guideline\":\"mic-asp-saas-3\",\"[a](http://example.jp)\":1}");
        String printed = CheckedText.printed(FindingsFormat.sarif, Language.en, file);
        assertTrue(printed.contains("\\\\[a\\\\](http://example.jp)"), printed);
    }

    @Test
    void whatAMessageQuotesIsNoPlaceholder() {
        CheckedFile file = CheckedText.of("x.json", "{\"guideline\":\"mic-asp-saas-3\",\"{0} {x}\":1}");
        String printed = CheckedText.printed(FindingsFormat.sarif, Language.en, file);
        assertTrue(printed.contains("{{0}} {{x}}"), printed);
    }
}
