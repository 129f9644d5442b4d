package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.github.clouddisclosure.testing.Seeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ajv, the validator of JSON Schema in JavaScript, says of each document what the reader says. */
class AjvTest {
    private static final int SEEDS = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void acceptsWhatTheReaderAccepts() throws Exception {
        Stream<JsonNode> random = Seeds.first(SEEDS)
                .boxed()
                .flatMap(
                        seed -> Stream.concat(Stream.of(RandomDocuments.written(seed)), RandomDocuments.changed(seed)));
        List<JsonNode> documents = Stream.of(random, AnswerCombinations.ofFields(), AnswerCombinations.ofValues())
                .flatMap(all -> all)
                .filter(AjvTest::isTheSameInJavaScript)
                .toList();
        List<String> expected = documents.stream()
                .map(document -> Boolean.toString(ReaderVerdict.on(document).accepts()))
                .toList();
        List<String> said = ajv(documents);
        assertEquals(expected.size(), said.size(), () -> String.join("\n", said));
        for (int i = 0; i < said.size(); i++) {
            assertEquals(expected.get(i), said.get(i), documents.get(i)::toString);
        }
    }

    /** JavaScript cannot tell the first numbers that are too large from the largest. */
    private static boolean isTheSameInJavaScript(JsonNode document) {
        String json = document.toString();
        return !json.contains("9223372036854775808") && !json.contains("-9223372036854775809");
    }

    private List<String> ajv(List<JsonNode> documents) throws Exception {
        Path schema = Files.writeString(folder.resolve("schema.json"), DisclosureSchema.json());
        Path lines = Files.write(
                folder.resolve("documents"),
                documents.stream().map(JsonNode::toString).toList());
        Path verdicts = folder.resolve("verdicts");
        Process process = new ProcessBuilder(NodeTools.command(
                        "ajv", NodeTools.FOLDER.resolve("validate.mjs"), schema.toString(), lines.toString()))
                .redirectErrorStream(true)
                .redirectOutput(verdicts.toFile())
                .start();
        process.waitFor();
        return Files.readAllLines(verdicts);
    }
}
