package io.github.clouddisclosure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file or an argument says does not steer the terminal. */
class PrintableTextTest {
    private static final String CONTROLS = "\u001b\u0007\u0000\r\u009b\u007f\u202a\u202e\u2066\u2069\u200e\u200f";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void controlsAreReplacedOneByOneAndNothingElseIs() {
        assertEquals("a" + "\ufffd".repeat(CONTROLS.length()) + "b", PrintableText.of("a" + CONTROLS + "b"));
        String ordinary = "株式会社 𠮷野~−\u3000\u200b";
        assertEquals(ordinary, PrintableText.of(ordinary));
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
                Files.readString(Path.of("examples/published-table.txt"))
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

    private static void assertPrintable(CommandRun run) {
        String printed = (run.out() + run.err()).replace("\n", "");
        assertEquals(PrintableText.of(printed), printed);
    }
}
