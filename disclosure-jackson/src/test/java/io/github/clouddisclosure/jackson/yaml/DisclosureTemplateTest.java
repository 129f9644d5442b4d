package io.github.clouddisclosure.jackson.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureTemplate;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A template is a disclosure without answers, which says itself how it is filled in. */
class DisclosureTemplateTest {
    private static final Guideline GUIDELINE = Guideline.aspSaas3();
    private static final Path EXAMPLES = Path.of("..", "disclosure-examples", "examples");
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(LocalDate.of(2026, 11, 23));
    private static final DisclosureJson JSON = DisclosureJson.create().withValidator(VALIDATOR);
    private static final DisclosureYaml YAML = DisclosureYaml.create().withValidator(VALIDATOR);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    /** An example in a comment, after its last comma. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:、例|, as) (\\{.*?}(?=[。;\"]|$)}?|\\[.*?]|\"[^\"]*\"|-?[0-9.]+)");

    @ParameterizedTest
    @CsvSource({"ja, template.yaml", "en, template.en.yaml"})
    void theYamlIsKeptAmongTheExamples(Locale locale, String file) throws IOException {
        CommittedFile.assertHolds(EXAMPLES.resolve(file), template(locale).yaml());
    }

    @ParameterizedTest
    @CsvSource({"ja, template.json", "en, template.en.json"})
    void theJsonIsKeptAmongTheExamples(Locale locale, String file) throws IOException {
        CommittedFile.assertHolds(EXAMPLES.resolve(file), template(locale).json());
    }

    private static DisclosureTemplate template(Locale locale) {
        return DisclosureTemplate.of(GUIDELINE, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theMandatoryRowsAreFoundEachAtItsLine(Locale locale) {
        String yaml = template(locale).yaml();
        assertUnanswered(YAML.validate(yaml), yaml, ":");
        String json = template(locale).json();
        assertUnanswered(JSON.validate(json), json, "\":");
    }

    private static void assertUnanswered(List<Finding> findings, String text, String afterName) {
        List<GuidelineRow> mandatory =
                GUIDELINE.rows().stream().filter(GuidelineRow::isMandatory).toList();
        assertEquals(
                mandatory,
                findings.stream().map(found -> found.row().orElseThrow()).toList());
        List<String> lines = text.lines().toList();
        for (Finding finding : findings) {
            assertEquals(FindingCode.MANDATORY_UNANSWERED, finding.code());
            String line = lines.get(finding.position().orElseThrow().line() - 1);
            assertTrue(line.contains(finding.row().orElseThrow().property() + afterName), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyRowHasNumberItemRequirementAndWording(Locale locale) {
        String yaml = template(locale).yaml();
        JsonNode json = MAPPER.readTree(template(locale).json());
        for (GuidelineRow row : GUIDELINE.rows()) {
            String comment = json.at(row.pointer()).path("$comment").asString();
            for (String part : List.of(
                    row.id() + ' ' + row.item().in(locale),
                    row.requirement().label().in(locale),
                    row.prescription().in(locale))) {
                assertTrue(comment.contains(part), comment);
            }
            String wording = comment.substring(0, comment.indexOf(" — "));
            assertTrue(yaml.contains("# " + wording + '\n'), wording);
        }
    }

    @Test
    void theFirstLineOfTheYamlNamesTheSchema() {
        assertTrue(template(Locale.JAPANESE)
                .yaml()
                .startsWith("# yaml-language-server: $schema=disclosure.schema.json\n"));
    }

    /** Each answer of the complete example is written where the template has room for it. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aTemplateThatIsFilledInIsACompleteDisclosure(Locale locale) throws IOException {
        Path file = EXAMPLES.resolve("complete.json");
        Disclosure complete = JSON.read(file);
        JsonNode answers = MAPPER.readTree(file.toFile());
        String yaml = template(locale).yaml();
        for (GuidelineRow row : GUIDELINE.rows()) {
            JsonNode answer = answers.at(row.pointer());
            int start = yaml.indexOf('\n' + margin(row) + row.property() + ":\n") + 1;
            assertTrue(start > 0, row::id);
            int end = yaml.indexOf('\n', start);
            while (yaml.startsWith(margin(row) + "  ", end + 1)) {
                int fieldEnd = yaml.indexOf('\n', end + 1);
                String field = yaml.substring(end + 1, fieldEnd);
                String name = field.strip().replace(":", "");
                JsonNode value =
                        answer.isObject() ? answer.path(name) : name.equals("value") ? answer : answer.path("none");
                String filled = value.isMissingNode() ? field : field + ' ' + value;
                yaml = yaml.substring(0, end + 1) + filled + yaml.substring(fieldEnd);
                end += 1 + filled.length();
                answer = answer.isObject() ? without(answer, name) : answer;
            }
            if (end == yaml.indexOf('\n', start)) {
                yaml = yaml.substring(0, end) + ' ' + answer + yaml.substring(end);
            } else if (answer.isObject()) {
                for (String name : answer.propertyNames()) {
                    String more = '\n' + margin(row) + "  " + name + ": " + answer.get(name);
                    yaml = yaml.substring(0, end) + more + yaml.substring(end);
                }
            }
        }
        Disclosure filled = YAML.read(yaml);
        for (GuidelineRow row : GUIDELINE.rows()) {
            assertEquals(complete.answer(row), filled.answer(row), row::id);
        }
        assertEquals(
                JSON.validate(file).stream().map(Finding::code).toList(),
                YAML.validate(yaml).stream().map(Finding::code).toList());
    }

    private static JsonNode without(JsonNode answer, String name) {
        ObjectNode rest = (ObjectNode) answer.deepCopy();
        rest.remove(name);
        return rest;
    }

    private static String margin(GuidelineRow row) {
        return row.section().key().isEmpty() ? "" : "  ";
    }

    /** What an example in a comment shows is an answer to the row, without a finding. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyExampleIsAnAnswer(Locale locale) {
        JsonNode json = MAPPER.readTree(template(locale).json());
        List<AnswerKind> shown = new ArrayList<>();
        for (GuidelineRow row : GUIDELINE.rows()) {
            String comment = json.at(row.pointer()).path("$comment").asString();
            Matcher example = EXAMPLE.matcher(comment);
            while (example.find()) {
                boolean isDetail = comment.lastIndexOf("detail", example.start()) > comment.indexOf(" — ");
                String answer =
                        isDetail ? "{\"value\": \"yes\", \"detail\": " + example.group(1) + '}' : example.group(1);
                assertAnswers(row, answer);
                shown.add(isDetail ? row.detail().orElseThrow() : row.kind());
            }
        }
        for (AnswerKind kind : AnswerKind.values()) {
            boolean isChosen = kind.isChoice() || kind == AnswerKind.FIRE_SUPPRESSION || kind == AnswerKind.TEXT;
            boolean isAsked = GUIDELINE.rows().stream()
                    .anyMatch(row -> row.kind() == kind || row.detail().equals(Optional.of(kind)));
            assertEquals(!isChosen && isAsked, shown.contains(kind), kind::name);
        }
    }

    private static void assertAnswers(GuidelineRow row, String answer) {
        String place = row.section().key().isEmpty()
                ? '"' + row.property() + "\": " + answer
                : '"' + row.section().key() + "\": {\"" + row.property() + "\": " + answer + '}';
        String document = "{\"guideline\": \"mic-asp-saas-3\", " + place + '}';
        assertTrue(JSON.read(document).answer(row) instanceof Stated, answer);
        List<Finding> findings = JSON.validate(document).stream()
                .filter(found -> found.row().equals(Optional.of(row)) && !isAboutTheSample(found))
                .toList();
        assertEquals(List.of(), findings, answer);
    }

    /** 9999999999999 is nobody's number, so that nobody copies one. */
    private static boolean isAboutTheSample(Finding finding) {
        return finding.code() == FindingCode.CHECK_DIGIT;
    }

    @Test
    void anotherLanguageThanJapaneseIsEnglish() {
        assertEquals(template(Locale.ENGLISH).yaml(), template(Locale.FRENCH).yaml());
    }
}
