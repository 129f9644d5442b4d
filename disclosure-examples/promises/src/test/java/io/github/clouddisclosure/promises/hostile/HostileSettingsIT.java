package io.github.clouddisclosure.promises.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.promises.ExampleFiles;
import io.github.clouddisclosure.promises.faults.Ending;
import io.github.clouddisclosure.promises.faults.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Baselines and settings that ask for much: the command line reads or refuses them with 256 MB. */
class HostileSettingsIT {
    private static final String WITH_LITTLE_MEMORY = "exec \"$0\" -Xmx256m \"$@\"";
    private static final String START = "{\"baseline\": 1, \"findings\": [";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> refusedBaselines() {
        return Stream.of(
                Arguments.of("a million findings", findings(1_000_000)),
                Arguments.of("depth", START + "[".repeat(5_000_000)),
                Arguments.of("names", START + "{" + many(500_000, i -> "\"x" + i + "\":\"\",") + "\"y\":\"\"}]}"),
                Arguments.of("a long text", START + "{\"file\":\"" + "a".repeat(15 << 20) + "\"}]}"),
                Arguments.of("digits", "{\"baseline\": " + "1".repeat(15 << 20) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedBaselines")
    void aBaselineIsRefusedInOneLine(String name, String baseline) throws IOException, InterruptedException {
        validate(baseline).assertRefused();
    }

    @Test
    void aBaselineOfManyFindingsIsRead() throws IOException, InterruptedException {
        Ending ending = validate(findings(150_000));
        assertEquals(0, ending.exit(), ending.err());
        assertEquals("", ending.err());
    }

    static Stream<Arguments> refusedSettings() {
        return Stream.of(
                Arguments.of("lines", many(600_000, i -> "severity.x" + i + " = off\n")),
                Arguments.of("a long unknown name", "a".repeat(15 << 20) + " = off"),
                Arguments.of("a long name twice", ("severity." + "a".repeat(7 << 20) + " = off\n").repeat(2)),
                Arguments.of("a long name", "severity." + "a".repeat(15 << 20) + " = off"),
                Arguments.of("a long value", "fail-on = " + "a".repeat(15 << 20)),
                Arguments.of("escapes", "fail-on = " + "\\u0041".repeat(2_000_000)),
                Arguments.of("a line that goes on", "fail-on = " + "\\\n".repeat(7 << 20) + "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedSettings")
    void settingsAreRefusedInAFewWords(String name, String settings) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("disclosure.properties"), settings);
        Path disclosure = Files.copy(ExampleFiles.find("complete.json"), folder.resolve("complete.json"));
        Ending ending = Program.run(
                "cd '" + folder + "' && " + WITH_LITTLE_MEMORY, List.of("validate", disclosure.toString()), folder);
        assertEquals(2, ending.exit(), ending.err());
        assertEquals("", ending.err());
        assertTrue(ending.out().length < 1_000, "bytes of the report: " + ending.out().length);
        assertTrue(new String(ending.out(), StandardCharsets.UTF_8).contains("[unreadable]"));
    }

    private Ending validate(String baseline) throws IOException, InterruptedException {
        Path known = Files.writeString(folder.resolve("known.json"), baseline);
        return Program.run(
                WITH_LITTLE_MEMORY,
                List.of(
                        "validate",
                        ExampleFiles.find("complete.json").toString(),
                        "--as-of=2026-11-23",
                        "--baseline",
                        known.toString()),
                folder);
    }

    private static String findings(int count) {
        return START
                + many(
                        count,
                        i -> (i == 0 ? "" : ",") + "{\"file\":\"" + i
                                + "\",\"code\":\"look-alike\",\"row\":\"\",\"pointer\":\"\",\"count\":1}")
                + "]}";
    }

    private static String many(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
