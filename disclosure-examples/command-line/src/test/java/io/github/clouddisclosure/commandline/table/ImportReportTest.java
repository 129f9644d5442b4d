package io.github.clouddisclosure.commandline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of {@code disclosure import} for people. */
class ImportReportTest {
    private static final String CAREER = "代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rowsKeptAsProseAndBlankRowsAreListedUnderTheirCounts() throws IOException {
        CommandRun run = report("| 必須 | 99.90% |", "| 必須 | " + "𠮷".repeat(39) + "。この先は表示しません |", "2025年度 99.97%", " ");
        assertTrue(
                run.out()
                        .contains("  文章のまま残した回答: 2\n    65行目: 48.1 サービス稼働設定値 | "
                                + "𠮷".repeat(39)
                                + "。…\n    122行目: 95.1 連絡先 | 電話 03-0000-0000、FAX 03-0000-0001、Web htt…\n"
                                + "  回答が空欄: 1\n    66行目: 48.2 サービス稼働設定値\n"),
                run.out());
    }

    @Test
    void aShortAnswerIsListedInFull() throws IOException {
        CommandRun run = report("| 必須 | 99.90% |", "| 必須 | おおむね 良好 |");
        assertTrue(run.out().contains("    65行目: 48.1 サービス稼働設定値 | おおむね 良好\n"), run.out());
    }

    @Test
    void theCareerOfTheRepresentativeIsNotPrintedEvenIfItOccursTwice() throws IOException {
        CommandRun run = report(CAREER + "1975", CAREER + "極秘の経歴 ||||\n" + CAREER + "1975");
        assertTrue(run.out().contains("補足行とした行: 2\n  16行目: "), run.out());
        assertTrue(run.out().contains("  16行目: (個人についての記載か、その可能性があるため表示しません)\n"), run.out());
        assertFalse(run.out().contains("極秘"), run.out());
        assertFalse(run.out().contains("1975"), run.out());
    }

    private CommandRun report(String... replacements) throws IOException {
        String table = Files.readString(Path.of("../examples/published-table.txt"));
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(table.contains(replacements[i]), replacements[i]);
            table = table.replace(replacements[i], replacements[i + 1]);
        }
        Path file = Files.writeString(folder.resolve("table.txt"), table);
        CommandRun run = CommandRun.of(
                "import", file.toString(), "-o", folder.resolve("read.json").toString());
        assertEquals(0, run.exit(), run.err());
        return run;
    }
}
