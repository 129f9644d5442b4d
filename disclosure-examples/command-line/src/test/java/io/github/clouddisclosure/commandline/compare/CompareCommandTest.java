package io.github.clouddisclosure.commandline.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure compare}. */
class CompareCommandTest {
    private static final String COMPLETE = "../examples/complete.json";
    private static final String PUBLISHED = "../examples/published-table.txt";
    private static final List<String> FIELDS = List.of(
            "service",
            "source",
            "number",
            "row",
            "section",
            "requirement",
            "state",
            "choice",
            "value",
            "unit",
            "qualifier",
            "comparable",
            "comparableUnit",
            "date",
            "text");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void servicesInAnyFormStandSideBySide() {
        CommandRun run = CommandRun.of(
                "compare",
                COMPLETE,
                "../examples/complete.xlsx",
                "../examples/complete.html",
                PUBLISHED,
                "--format",
                "csv");

        assertEquals(0, run.exit(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(1 + 3 + 115, lines.size());
        assertTrue(lines.get(0).contains("complete.json)") && lines.get(0).contains("complete.xlsx)"), lines.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "--rows 48, 48.1 48.2 48.3",
        "'--rows 54.1,48', 48.1 48.2 48.3 54.1",
        "--section terminal, 80.1 80.2",
        "--section terminal --rows 1, 1.1 80.1 80.2"
    })
    void rowsCanBeChosen(String options, String ids) {
        CommandRun run = CommandRun.of(("compare " + COMPLETE + " --format jsonl " + options).split(" "));

        assertEquals(0, run.exit(), run.err());
        assertEquals(
                List.of(ids.split(" ")),
                run.out()
                        .lines()
                        .map(CompareCommandTest::json)
                        .map(line -> line.get("row").asString())
                        .toList());
    }

    @Test
    void aRowThatDoesNotExistIsNamed() {
        CommandRun run = CommandRun.of("compare", COMPLETE, "--rows", "48,13", "--locale", "en");

        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("disclosure: 13: There is no such number"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "html", "jsonl"})
    void aFileThatCannotBeReadIsReportedAndDoesNotStopTheRest(String format) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        CommandRun all = CommandRun.of("compare", COMPLETE, PUBLISHED, "--format", format);
        CommandRun some = CommandRun.of(
                "compare",
                COMPLETE,
                broken.toString(),
                folder.resolve("none.json").toString(),
                PUBLISHED,
                "--format",
                format);

        assertEquals(0, all.exit(), all.err());
        assertEquals(2, some.exit());
        assertEquals(all.out(), some.out());
        assertTrue(some.err().indexOf("broken.json") < some.err().indexOf("none.json"), some.err());
        assertFalse(some.err().contains("\r"), some.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.md", "x.csv", "x.html", "x.xlsx", "x.jsonl", "x.txt"})
    void theExtensionOfTheOutputGivesItsForm(String name) throws IOException {
        Path one = folder.resolve(name);
        Path again = folder.resolve("again-" + name);

        assertEquals(
                0,
                CommandRun.of("compare", COMPLETE, PUBLISHED, "-o", one.toString())
                        .exit());
        assertEquals(
                0,
                CommandRun.of("compare", COMPLETE, PUBLISHED, "-o", again.toString())
                        .exit());
        assertTrue(Files.size(one) > 1000);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(again));
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path input = Files.copy(Path.of("../examples/complete.html"), folder.resolve("complete.html"));
        Path list = Files.writeString(folder.resolve("list"), input + "\n");

        for (String argument : List.of(input.toString(), "@" + list)) {
            CommandRun run = CommandRun.of("compare", argument, "-o", input.toString());
            assertEquals(2, run.exit(), run.out());
        }
        assertArrayEquals(Files.readAllBytes(Path.of("../examples/complete.html")), Files.readAllBytes(input));
    }

    @Test
    void resultsOfManyFilesAreInTheOrderOfTheirNamesOnEveryRun() throws IOException {
        String published = Files.readString(Path.of(PUBLISHED));
        for (int i = 0; i < 60; i++) {
            // Files that take long and files that do not, so that workers end out of order.
            Path file = folder.resolve("%03d.%s".formatted(i, i % 3 == 0 ? "txt" : "json"));
            Files.writeString(file, i % 3 == 0 ? published : "{\"guideline\":\"mic-asp-saas-3\"}");
        }
        Files.writeString(folder.resolve("030-broken.json"), "{");
        CommandRun first = CommandRun.of("compare", folder.toString(), "--rows", "1", "--format", "jsonl");

        List<String> sources = first.out()
                .lines()
                .map(line -> json(line).get("source").asString())
                .toList();
        assertEquals(2, first.exit());
        assertEquals(60, sources.size());
        assertEquals(sources.stream().sorted().toList(), sources);
        for (int i = 0; i < 3; i++) {
            CommandRun again = CommandRun.of("compare", folder.toString(), "--rows", "1", "--format", "jsonl");
            assertEquals(first.out(), again.out());
            assertEquals(first.err(), again.err());
        }
    }

    @Test
    void everyRecordHasEveryFieldInTheSameOrder() {
        CommandRun run =
                CommandRun.of("compare", COMPLETE, PUBLISHED, "../examples/doubtful.json", "--format", "jsonl");

        assertEquals(3 * 115, run.out().lines().count());
        run.out()
                .lines()
                .forEach(line -> assertEquals(FIELDS, List.copyOf(json(line).propertyNames())));
    }

    @Test
    void moreServicesThanCanBeReadSideBySideAreRefusedAndRecordsAreNot() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{\"guideline\":\"mic-asp-saas-3\"}");
        Path list =
                Files.writeString(folder.resolve("list"), String.join("\n", Collections.nCopies(1001, one.toString())));

        CommandRun table = CommandRun.of("compare", "@" + list, "--locale", "en");
        assertEquals(2, table.exit());
        assertTrue(table.err().contains("limit of 1000"), table.err());
        assertEquals(
                1001,
                CommandRun.of("compare", "@" + list, "--rows", "1", "--format", "jsonl")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void aFileOfRecordsIsReplacedOnlyWhenAllOfThemAreWritten() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
        Path missing = folder.resolve("missing").resolve("out.jsonl");

        assertEquals(
                2, CommandRun.of("compare", COMPLETE, "-o", missing.toString()).exit());
        assertEquals(0, CommandRun.of("compare", COMPLETE, "-o", out.toString()).exit());
        assertEquals(115, Files.readString(out).lines().count());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(out), files.toList());
        }
    }

    @Test
    void standardInputIsOneOfTheFiles() throws IOException {
        byte[] input = Files.readAllBytes(Path.of(COMPLETE));
        CommandRun run = CommandRun.withInput(input, "compare", PUBLISHED, "-", "--format", "csv");

        assertEquals(0, run.exit(), run.err());
        assertEquals(2, CommandRun.withInput(input, "compare", "-", "-").exit());
    }

    @Test
    void ofStandardInputNamedTwiceTheFirstIsReadOnEveryRun() throws IOException {
        byte[] input = Files.readAllBytes(Path.of(COMPLETE));
        for (int i = 0; i < 100; i++) {
            CommandRun run =
                    CommandRun.withInput(input, "compare", "-", COMPLETE, "-", "--rows", "48.1", "--format", "jsonl");
            assertEquals(2, run.exit());
            assertEquals(
                    List.of("-", COMPLETE),
                    run.out()
                            .lines()
                            .map(line -> json(line).get("source").asString())
                            .toList(),
                    run.err());
        }
    }

    @Test
    void nothingInADisclosureControlsTheTerminal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"tradeName\":\"a\\u001b[31m\\u202eb\"}}");
        for (String format : List.of("text", "markdown", "csv", "html", "jsonl")) {
            String out = CommandRun.of("compare", file.toString(), "--format", format)
                    .out();
            assertTrue(IntStream.of(0x1B, 0x202E).noneMatch(control -> out.indexOf(control) >= 0), format);
        }
    }

    @Test
    void aChangedCopyOfTheExampleDiffersInEveryFormAndLanguage() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.json"),
                Files.readString(Path.of(COMPLETE)).replace("見本クラウド", "別のクラウド"));
        for (String language : List.of("ja", "en")) {
            for (String format : List.of("text", "markdown", "csv", "html", "jsonl")) {
                CommandRun run = CommandRun.of(
                        "compare", COMPLETE, PUBLISHED, changed.toString(), "--format", format, "--locale", language);
                assertEquals(0, run.exit(), run.err());
                assertTrue(run.out().contains("見本クラウド") && run.out().contains("別のクラウド"), format);
            }
        }
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
