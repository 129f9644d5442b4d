package io.github.clouddisclosure.promises.inert;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Calls;
import io.github.clouddisclosure.promises.command.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a disclosure says, in whatever field, each output of each command shows it as text. */
class InertOutputTest {
    private static final String HARMLESS = "ことば";

    /** By the names of the forms on the command line. A form that is not here fails. */
    private static final Map<String, InertForm> FORMS = Map.ofEntries(
            entry("csv", new InertTable()),
            entry("github", new InertAnnotations()),
            entry("html", new InertPage()),
            entry("ics", new InertCalendar()),
            entry("json", new InertJson(false)),
            entry("jsonl", new InertJson(true)),
            entry("junit", new InertReport()),
            entry("markdown", new InertMarkdown()),
            entry("sarif", new InertSarif()),
            entry("text", new InertText()),
            entry("xlsx", new InertWorkbook()),
            entry("yaml", new InertYaml()));

    private static final Map<Call, List<InertForm.Check>> CHECKS = new LinkedHashMap<>();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void runWithHarmlessTexts(@TempDir Path folder) throws Exception {
        Map<String, List<Path>> files = files(folder, HARMLESS);
        for (Call call : Calls.all().toList()) {
            List<InertForm.Check> checks = new ArrayList<>();
            for (Output output : call.run(files, folder)) {
                checks.add(FORMS.get(output.form()).against(output.content()));
            }
            CHECKS.put(call, checks);
        }
    }

    static Stream<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsShownAsText(String text) throws Exception {
        Map<String, List<Path>> files = files(folder, text);
        List<String> failures = new ArrayList<>();
        for (Map.Entry<Call, List<InertForm.Check>> entry : CHECKS.entrySet()) {
            Call call = entry.getKey();
            List<Output> outputs = call.run(files, folder);
            assertEquals(entry.getValue().size(), outputs.size(), call.toString());
            for (int i = 0; i < outputs.size(); i++) {
                Output output = outputs.get(i);
                try {
                    entry.getValue().get(i).check(output.content());
                } catch (Exception | AssertionError failure) {
                    failures.add(call + " (" + output.form() + "): " + failure);
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    private static Map<String, List<Path>> files(Path folder, String text) throws IOException {
        Path old = folder.resolve("old.json");
        Path renewed = folder.resolve("new.json");
        Path other = folder.resolve("other.json");
        DisclosureJson json = DisclosureJson.create();
        json.write(FilledDisclosure.of(FilledAnswer.STATED, text), old);
        json.write(FilledDisclosure.mixed(text), renewed);
        json.write(FilledDisclosure.of(FilledAnswer.STATED, text + text), other);
        byte[] lines = FilledTable.of(text).getBytes(StandardCharsets.UTF_8); // also of half a character
        Path table = Files.write(folder.resolve("table.csv"), lines);
        return Map.of(
                "OLD", List.of(old),
                "NEW", List.of(renewed),
                "OTHER", List.of(other),
                "FILES", List.of(old, renewed),
                "TABLE", List.of(table));
    }
}
