package io.github.clouddisclosure.commandline.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code disclosure validate --annotate}: what was read, with the findings, as a workbook. */
class AnnotateTest {
    private static final String TABLE = """
            情報開示のお知らせ
            1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |
            2 | 事業所等の概要 | 事業者名 | 法人番号 | 必須 | 2013201002721 |
            6 | 経営者 | 代表者 | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | CANARY1975年 |
             | | | | | CANARY1975年 |
            """;

    @TempDir
    private Path folder = Path.of("");

    private CommandRun annotate(Path file, String... options) {
        List<String> call = new ArrayList<>(
                List.of("validate", file.toString(), "--as-of=2026-11-23", "--annotate", out().toString()));
        call.addAll(List.of(options));
        return CommandRun.of(call.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete.json", "doubtful.json", "complete.html", "complete.xlsx"})
    void theWorkbookReadsAsWhatWasReadAndTheFileStaysAsItIs(String name) throws IOException {
        Path file = Path.of("../examples", name);
        byte[] before = Files.readAllBytes(file);
        assertEquals(0, annotate(file).exit());
        assertArrayEquals(before, Files.readAllBytes(file));
        String expected = name.endsWith("json") ? "../examples/" + name : "../examples/complete.json";
        CommandRun read = CommandRun.of("import", out().toString());
        assertEquals(0, read.exit(), read.err());
        DisclosureJson json = DisclosureJson.create();
        assertEquals(table(json.read(Path.of(expected))), table(json.read(read.out())));
    }

    private static String table(Disclosure disclosure) {
        return PlainTextTable.write(OfficialTable.of(disclosure, Locale.JAPANESE));
    }

    @Test
    void whatIsReportedIsReportedAboutTheWorkbookToo() throws IOException {
        Path file = Files.writeString(folder.resolve("t.txt"), TABLE);
        CommandRun run = annotate(file);
        assertEquals(1, run.exit());
        CommandRun again = CommandRun.of("validate", out().toString(), "--as-of=2026-11-23");
        assertTrue(again.out().contains("[check-digit "), again.out());
    }

    @Test
    void whatIsNotInTheWorkbookIsSaidWithoutTheCareer() throws IOException {
        CommandRun run = annotate(Files.writeString(folder.resolve("t.txt"), TABLE));
        assertEquals("""
                disclosure: OUT: 表の行ではない次の文字列は含まれません。
                  1行目: 情報開示のお知らせ
                  5行目: (個人についての記載か、その可能性があるため表示しません)
                """.replace("OUT", out().toString()), run.err());
        assertFalse((run.out() + run.err()).contains("CANARY"), run.out());
    }

    @Test
    void theFormatsOfAWorkbookAndTheCommentsOfYamlAreNotInIt() throws IOException {
        assertTrue(annotate(Path.of("../examples/complete.xlsx")).err().contains("元のブックの書式、コメント、図、非表示のシートは含まれません。"));
        Path yaml = Files.writeString(folder.resolve("d.yaml"), "guideline: mic-asp-saas-3 # 版\n");
        assertTrue(annotate(yaml).err().contains("YAML のコメントは含まれません。"));
    }

    @Test
    void aFileWhoseFormIsWrongIsNotAnnotatedSinceSomethingWouldBeLost() {
        CommandRun run = annotate(Path.of("../examples/draft.json"));
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("[check-digit 6行24桁]"), run.out());
        assertEquals("disclosure: " + out() + ": 作成しませんでした。先に、ファイルの形式の誤りを直してください。\n", run.err());
        assertFalse(Files.exists(out()));
    }

    @Test
    void standardInputIsAnnotated() throws IOException {
        byte[] json = Files.readAllBytes(Path.of("../examples/doubtful.json"));
        CommandRun run = CommandRun.withInput(json, "validate", "-", "--annotate", out().toString());
        assertEquals("", run.err());
        assertTrue(Files.exists(out()));
    }

    @ParameterizedTest
    @CsvSource({
        "--annotate では、ファイルを1つだけ指定してください。, ../examples/complete.json ../examples/draft.json",
        "--annotate では、ファイルを1つだけ指定してください。, ../examples",
        "--annotate では、ファイルを1つだけ指定してください。, @list",
    })
    void exactlyOneFileIsAnnotated(String reason, String files) {
        List<String> call = new ArrayList<>(List.of("validate"));
        call.addAll(List.of(files.split(" ")));
        call.addAll(List.of("--annotate", out().toString()));
        CommandRun run = CommandRun.of(call.toArray(String[]::new));
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + out() + ": " + reason + "\n", run.err());
    }

    @Test
    void theFileThatIsReadIsNeverReplaced() throws IOException {
        Path file = Files.copy(Path.of("../examples/complete.xlsx"), out());
        byte[] before = Files.readAllBytes(file);
        CommandRun run = annotate(file);
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + out() + ": 読み込むファイルと同じです。別のファイルを指定してください。\n", run.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void onlyAWorkbookIsWritten() {
        CommandRun run = CommandRun.of("validate", "../examples/complete.json", "--annotate", "out.html");
        assertEquals(2, run.exit());
        assertEquals("disclosure: out.html: 拡張子を .xlsx にしてください。\n", run.err());
    }
}
