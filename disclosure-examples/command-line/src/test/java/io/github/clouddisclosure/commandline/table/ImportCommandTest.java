package io.github.clouddisclosure.commandline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.testing.AnswerWords;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code disclosure import}. */
class ImportCommandTest {
    private static final String TABLE = "../examples/published-table.txt";

    /** The published table does not grow with the catalogue. */
    private static final int ROWS = 115;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thePublishedExampleIsReadAndReported() throws IOException {
        Path json = folder.resolve("開示.json");
        CommandRun run = CommandRun.of("import", TABLE, "-o", json.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("認識した行: " + ROWS + "\n"), run.out());
        Disclosure read = DisclosureJson.create().read(json);
        Disclosure complete = CompleteDisclosure.build();
        answeredRows(read).stream()
                .filter(row -> row.section() == Section.FINANCE)
                .forEach(row -> assertEquals(complete.answer(row), read.answer(row)));
        assertEquals(1, read.getSupplementary().size());
        assertEquals(ROWS, answeredRows(read).size());
    }

    @Test
    void theDisclosureIsYamlIfItsNameSaysSo() throws IOException {
        Path yaml = folder.resolve("read.yaml");
        CommandRun run = CommandRun.of("import", "../examples/complete.html", "-o", yaml.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                DisclosureJson.create().read(Path.of("../examples/complete.json")),
                DisclosureYaml.create().read(yaml));
    }

    @Test
    void withoutAFileTheJsonIsPrintedAndTheReportGoesToStandardError() {
        CommandRun run = CommandRun.of("import", TABLE, "--locale", "en");
        assertEquals(0, run.exit());
        assertTrue(DisclosureJson.create()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .getDisclosedOn()
                .isAnswered());
        assertTrue(run.err().startsWith("Rows recognised: " + ROWS + "\n"), run.err());
    }

    @Test
    void theImportedJsonIsReadHoweverLongItsNumbersAre() throws IOException {
        String table = Files.readString(Path.of(TABLE));
        for (int digits : new int[] {100, 101, 150}) {
            String number = "99." + "9".repeat(digits) + "%";
            String changed = table.replaceFirst("99\\.\\d+%", number);
            assertNotEquals(table, changed);
            Path file = Files.writeString(folder.resolve("long.txt"), changed);
            Path json = folder.resolve("long.json");
            CommandRun run = CommandRun.of("import", file.toString(), "-o", json.toString());
            assertEquals(0, run.exit(), run.err());
            Answer<?> read =
                    DisclosureJson.create().read(json).getServicePerformance().getTargetAvailability();
            assertTrue(AnswerWords.of(read).startsWith(number), number);
        }
    }

    @Test
    void aDisclosureThatCouldNotBeReadAgainIsNotWritten() throws IOException {
        String rows = "\n199 | 項目 | 内容 | 必須 | 回答".repeat(1_001);
        Path file = Files.writeString(folder.resolve("rows.txt"), Files.readString(Path.of(TABLE)) + rows);
        Path json = Files.writeString(folder.resolve("old.json"), "old");
        CommandRun run = CommandRun.of("import", file.toString(), "-o", json.toString());
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + json + ": 上限を超えています。補足行の数:1000\n", run.err());
        assertEquals("old", Files.readString(json));
    }

    @Test
    void anyOtherTableIsRefused() throws IOException {
        Path prose = Files.writeString(folder.resolve("prose.txt"), "a | b | c\n本日は晴天なり\n");
        CommandRun run = CommandRun.of("import", prose.toString());
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("disclosure: " + prose + ": この指針の表が見つかりません。"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsReportedInOneLine() throws IOException {
        Path shiftJis = Files.write(folder.resolve("sjis.txt"), "必須".getBytes(Charset.forName("windows-31j")));
        for (String[] call : new String[][] {
            {"import", folder.resolve("missing.txt").toString()},
            {"import", folder.toString()},
            {"import", shiftJis.toString()},
            {"import", TABLE, "-o", folder.resolve("no/such/folder.json").toString()}
        }) {
            CommandRun run = CommandRun.of(call);
            assertEquals(2, run.exit());
            assertTrue(run.err().startsWith("disclosure: "), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
    }

    @Test
    void everyRowIsListedOnRequest() {
        CommandRun few = CommandRun.of("import", TABLE);
        CommandRun all = CommandRun.of("import", TABLE, "--every-row");
        assertEquals(few.out(), all.out());
        assertFalse(few.err().contains("8.1 従業員数"), few.err());
        Disclosure read = DisclosureJson.create().read(all.out().getBytes(StandardCharsets.UTF_8));
        answeredRows(read)
                .forEach(row -> assertTrue(
                        all.err().contains(": " + row.id() + ' ' + row.item().ja()), row::toString));
        assertFalse(all.err().contains("1975年"), "the career is in no report");
    }

    private static List<GuidelineRow> answeredRows(Disclosure disclosure) {
        return Guideline.aspSaas3().rows().stream()
                .filter(row -> disclosure.answer(row).isAnswered())
                .toList();
    }
}
