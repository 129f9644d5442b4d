package io.github.clouddisclosure.commandline;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** No text of a file or an argument controls the terminal. */
class PrintableTextTest {
    private static final String CONTROLS =
            "\u001b\u0007\u0000\r\u009b\u007f\u202a\u202e\u2066\u2069\u200e\u200f\u061c\u2028\u2029\u0085";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachControlCharacterIsReplacedAndNothingElse() {
        assertEquals("a" + "\ufffd".repeat(CONTROLS.length()) + "b", PrintableText.of("a" + CONTROLS + "b"));
        String ordinary = "株式会社 𠮷野~−\u3000\u200b";
        assertEquals(ordinary, PrintableText.of(ordinary));
        assertEquals("a\r\nb\n\tc\ufffdd\ufffd", PrintableText.ofLines("a\r\nb\n\tc\rd\u001b"));
    }

    @Test
    void noLineCommandsTheProgramThatRunsABuild() {
        assertEquals(
                "\ufffd:error::x\n \u3000\ufffd:add-mask::y\na::b",
                PrintableText.ofLines("::error::x\n \u3000::add-mask::y\na::b"));
        assertEquals("\ufffd#[error]\n\ufffd#vso[x]\n## [x]", PrintableText.ofLines("##[error]\n##vso[x]\n## [x]"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintableText.line(new PrintStream(out, true, StandardCharsets.UTF_8), " ::stop-commands::x");
        assertEquals(" \ufffd:stop-commands::x\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerInTheFindingsIsPrintable() throws IOException {
        Path json = Files.writeString(
                folder.resolve("a.json"),
                "{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"corporateNumber\":{\"text\":\"\\u001b[2J\\u202e9\"}}}");
        CommandRun run = CommandRun.of("validate", json.toString());
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("\ufffd[2J\ufffd9"), run.out());
        assertPrintable(run);
    }

    @Test
    void aLineInTheImportReportIsPrintable() throws IOException {
        Path table = Files.writeString(
                folder.resolve("a.txt"),
                Files.readString(Path.of("../examples/published-table.txt"))
                        + "\n| 999 | \u001b]0;x\u0007 | 選択 | \u202e答 |\n");
        CommandRun run = CommandRun.of(
                "import", table.toString(), "-o", folder.resolve("o.json").toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\ufffd]0;x\ufffd"), run.out());
        assertPrintable(run);
    }

    @Test
    void namesAndArgumentsInErrorsArePrintable() {
        for (String[] call : new String[][] {
            {"render", "a\u001b[2J.json"},
            {"import", "a\u001b[2J.txt"},
            {"validate", "a\u001b[2J.json"},
            {"validate", "a.json", "--locale", "\u001b[2J"},
            {"validate", "a.json", "--\u001b[2J"},
            {"\u001b[2J"}
        }) {
            CommandRun run = CommandRun.of(call);
            assertEquals(2, run.exit());
            assertTrue((run.out() + run.err()).contains("\ufffd[2J"), run.out() + run.err());
            assertPrintable(run);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "html"})
    void aTableIsPrintedWithoutControlsAndThisIsReported(String format) throws IOException {
        Path json = hostile();
        CommandRun run = CommandRun.of("render", json.toString(), "--format", format);
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("a\ufffd"), run.out());
        assertEquals("disclosure: " + json + ": 制御文字等を U+FFFD として表示しました。-o でファイルに書き出すと、そのまま残ります。\n", run.err());
        assertPrintable(run.out().replaceAll("\\r?\\n|\\t", ""));
        assertEquals(PrintableText.ofLines(run.out()), run.out());
        CommandRun english = CommandRun.of("render", json.toString(), "--format", format, "--locale", "en");
        assertEquals(
                "disclosure: " + json
                        + ": Control characters and the like are shown as U+FFFD. Write a file with -o to keep them.\n",
                english.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "html", "xlsx"})
    void aTableIsWrittenToAFileUnchanged(String format) throws IOException {
        Path json = hostile();
        Path named = folder.resolve("named");
        assertEquals(
                0,
                CommandRun.of("render", json.toString(), "--format", format, "-o", named.toString())
                        .exit());
        ByteArrayOutputStream redirected = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new StandardStreams(redirected, err, true), "render", json.toString(), "--format", format);
        assertEquals(0, exit);
        assertEquals(0, err.size());
        assertArrayEquals(Files.readAllBytes(named), redirected.toByteArray());
    }

    @Test
    void theJsonOfTheCommandsEscapesControlsAndLosesNone() throws IOException {
        Path table = folder.resolve("a.xlsx"); // the form of the table that keeps control characters
        CommandRun.of("render", hostile().toString(), "-o", table.toString());
        CommandRun imported = CommandRun.of("import", table.toString(), "--report", "json");
        assertEquals(0, imported.exit(), imported.err());
        assertPrintable(imported);
        assertTrue(imported.out().contains("\\u009B"), imported.out());

        Path name = Path.of("no\u061c\u009b\u007f\u202e.json");
        CommandRun validated =
                CommandRun.of("validate", "--format", "json", hostile().toString(), name.toString());
        assertPrintable(validated);
        assertTrue(validated.out().contains("no\\u061C\\u009B\\u007F\\u202E.json"), validated.out());
        assertEquals(
                name.toString(),
                JsonMapper.shared()
                        .readTree(validated.out())
                        .get("files")
                        .get(1)
                        .get("file")
                        .asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render",
                "render --format csv",
                "render --format html",
                "render --format markdown",
                "validate",
                "validate --format json"
            })
    void theSampleIsPrintable(String call) {
        Optional<Path> sample = SharedFiles.find("hostile/esc.json");
        assumeTrue(sample.isPresent(), "there are no shared samples");
        List<String> arguments = new ArrayList<>(List.of(call.split(" ")));
        arguments.add(sample.orElseThrow().toString());
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(call.startsWith("render") ? 0 : 1, run.exit());
        assertEquals(PrintableText.ofLines(run.out()), run.out());
        assertPrintable(run.err());
    }

    private Path hostile() throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.tradeName(text("a\u001b[31m" + CONTROLS.replace("\r", "") + "b")))
                .build();
        Path json = folder.resolve("hostile.json");
        DisclosureJson.create().write(disclosure, json);
        return json;
    }

    private static void assertPrintable(CommandRun run) {
        assertPrintable(run.out() + run.err());
    }

    private static void assertPrintable(String text) {
        String printed = text.replace("\n", "");
        assertEquals(PrintableText.of(printed), printed);
    }
}
