package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.github.clouddisclosure.jackson.DisclosureTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an editor shows to somebody who writes a disclosure, with the language server that editors have for YAML. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class YamlEditorTest {
    private static final String HEAD =
            "# yaml-language-server: $schema=disclosure.schema.json\nguideline: mic-asp-saas-3\n";

    @TempDir
    private Path folder = Path.of("");

    private Optional<LanguageServer> server = Optional.empty();
    private Path file = Path.of("");

    @BeforeEach
    void open() throws IOException {
        server = Optional.of(new LanguageServer(folder.resolve("log.txt")));
        Files.writeString(folder.resolve("disclosure.schema.json"), DisclosureSchema.json());
        file = folder.resolve("disclosure.yaml");
    }

    @AfterEach
    void close() {
        server.ifPresent(LanguageServer::close);
    }

    private JsonNode underlined(Path document, String text) {
        return server.orElseThrow().open(document, text);
    }

    private JsonNode ask(String method, int line, int character) {
        return server.orElseThrow().ask(method, file, line, character);
    }

    @Test
    void anEmptySectionIsCompletedWithItsRows() {
        underlined(file, HEAD + "housing:\n  \n");
        JsonNode items = ask("textDocument/completion", 3, 2).path("items");
        Set<String> rows = new TreeSet<>();
        Guideline.aspSaas3().rows(Section.HOUSING).forEach(row -> rows.add(row.property()));
        assertEquals(rows, labels(3, 2));
        for (JsonNode item : items) {
            GuidelineRow row = Guideline.aspSaas3()
                    .rowByKey("housing." + item.path("label").asString())
                    .orElseThrow();
            String explained = item.path("documentation").toString();
            assertTrue(explained.contains(row.prescription().en()), explained);
        }
    }

    @Test
    void aRowIsExplained() {
        underlined(file, HEAD + "housing:\n  uninterruptiblePower: yes\n  seismicRating: {withheld: true}\n");
        String row = ask("textDocument/hover", 3, 6).toString();
        for (String part : List.of("84.1 無停電電源", "無停電電源装置", "必須", "uninterruptible power supply", "mandatory")) {
            assertTrue(row.contains(part), row);
        }
        String withheld = ask("textDocument/hover", 4, 6).toString();
        assertTrue(withheld.contains("83.1") && !withheld.contains("84.1"), withheld);
    }

    @Test
    void anAnswerIsCompletedWithTheFieldsThatItCanHave() {
        underlined(file, HEAD + "housing:\n  fireDetection:\n    \n  emergencyPower:\n    \n");
        assertEquals(Set.of("value", "note", "text", "withheld", "notApplicable"), labels(4, 4));
        assertEquals(Set.of("value", "detail", "note", "text", "withheld", "notApplicable"), labels(6, 4));
    }

    private Set<String> labels(int line, int character) {
        Set<String> labels = new TreeSet<>();
        JsonNode items = ask("textDocument/completion", line, character).path("items");
        items.forEach(item -> labels.add(item.path("label").asString()));
        return labels;
    }

    @Test
    void aChoiceIsCompleted() {
        underlined(file, HEAD + "housing:\n  fireDetection: \n");
        String items = ask("textDocument/completion", 3, 17).toString();
        for (String choice : List.of("yes", "no", "conditional")) {
            assertTrue(items.contains("\"label\":\"" + choice + '"') || items.contains("\\\"" + choice), items);
        }
    }

    @Test
    void aWrongCodeIsUnderlined() {
        String sales = HEAD + "finance:\n  sales:\n    value:\n      amount: 5\n      unit: dollar\n";
        JsonNode underlined = underlined(file, sales);
        assertEquals(1, underlined.size(), underlined::toString);
        assertEquals(6, underlined.at("/0/range/start/line").asInt(), underlined::toString);
        assertTrue(underlined.toString().contains("million-yen"), underlined::toString);
        JsonNode right = underlined(folder.resolve("right.yaml"), sales.replace("dollar", "million-yen"));
        assertEquals(0, right.size(), right::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nothingIsUnderlinedInATemplate(String language) {
        String template = DisclosureTemplate.of(Guideline.aspSaas3(), Locale.forLanguageTag(language))
                .yaml();
        String head = "# yaml-language-server: $schema=disclosure.schema.json\n";
        JsonNode underlined = underlined(file, head + template);
        assertEquals(0, underlined.size(), underlined::toString);
        JsonNode wrong = underlined(folder.resolve("wrong.yaml"), head + template.replace("housing:", "hosing:"));
        assertEquals(1, wrong.size(), wrong::toString);
    }

    @Test
    void theFieldSchemaOfADocumentIsFollowed() {
        String json = "{\"$schema\": \"disclosure.schema.json\", \"guideline\": \"mic-asp-saas-3\",\n\"hosing\": {}}";
        JsonNode underlined = underlined(folder.resolve("disclosure.json"), json);
        assertEquals(1, underlined.size(), underlined::toString);
        assertEquals(1, underlined.at("/0/range/start/line").asInt(), underlined::toString);
    }
}
