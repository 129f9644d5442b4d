package io.github.clouddisclosure.commandline.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.testing.SharedFiles;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real published disclosure through import and validation. */
class PublishedDisclosureTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    @TempDir
    private Path folder = Path.of("");

    private Path published = Path.of("");
    private Path imported = Path.of("");
    private CommandRun run = CommandRun.of("--version");

    @BeforeEach
    void importPublished() {
        Optional<Path> file = SharedFiles.find("published/i-reporter-cloud.txt");
        assumeTrue(file.isPresent(), "the published disclosure is not part of the repository");
        published = file.get();
        imported = folder.resolve("imported.json");
        run = CommandRun.of("import", published.toString(), "-o", imported.toString());
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void all114RowsAreRecognised() {
        assertTrue(run.out().startsWith("認識した行: 114\n"), run.out());
        assertTrue(run.out().contains("認識できず補足行とした行: 0\n"), run.out());
    }

    @Test
    void theOnlyErrorIsTheBlankRow() throws IOException {
        List<String> errors = JSON.validate(imported).stream()
                .filter(Finding::isError)
                .map(finding ->
                        finding.code() + " " + finding.row().orElseThrow().id())
                .toList();
        assertEquals(List.of("mandatory-unanswered 63.1"), errors);
    }

    @Test
    void whatIsDoubtfulIsReported() throws IOException {
        List<String> findings = JSON.validate(imported).stream()
                .map(finding -> finding.row().orElseThrow().id() + " " + finding.code())
                .toList();
        assertTrue(
                findings.containsAll(List.of(
                        "33.1 contradiction",
                        "36.1 date-incomplete",
                        "48.1 prose-instead-of-number",
                        "48.1 actual-instead-of-target",
                        "83.1 mandatory-withheld")),
                findings::toString);
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(imported), JSON.write(JSON.read(imported)));
    }

    @Test
    void everyAnswerIsInTheJsonToTheLastCharacter() throws IOException {
        List<String> texts = JsonMapper.shared().readTree(imported.toFile()).findValues("text").stream()
                .map(JsonNode::asString)
                .toList();
        String json = Files.readString(imported);
        for (String line : Files.readAllLines(published)) {
            List<String> cells = Arrays.stream(line.split("\\|"))
                    .map(cell -> cell.replaceAll("\\s+", " ").strip())
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            int requirement = Math.max(cells.indexOf("必須"), cells.indexOf("選択"));
            if (requirement > 0 && cells.size() > requirement + 1) {
                String answer = cells.get(requirement + 1);
                String quoted = JsonMapper.shared().writeValueAsString(answer);
                boolean plain = json.contains(": " + quoted)
                        || json.lines().anyMatch(field -> field.replace(",", "").endsWith(": " + answer));
                assertTrue(texts.contains(answer) || plain, answer);
            }
        }
    }
}
