package io.github.clouddisclosure.commandline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every command says if a table is read with less than is in the file. */
class LostAnswersTest {
    private static final String TABLE = """
            情報開示のお知らせ
            1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2026年4月1日 |
             | | | | | 2026年6月30日に改訂 |
            5 | 事業の概要 | 主な事業の概要 | 事業者の主な事業の概要 | 必須 | #REF! |
            """;
    private static final String WORDS = "読み込んでいない部分があります:回答の列にある、どの項目の行でもない文字列。回答であれば、その項目の行に移してください。";
    private static final String FORMULA = "回答のセルに、計算のエラー又は結果のない数式があります。数式を直すか、回答を直接入力して保存し直してください。";

    @TempDir
    private Path folder = Path.of("");

    private String file() throws IOException {
        return Files.writeString(folder.resolve("t.txt"), TABLE).toString();
    }

    @Test
    void validateReportsThemInTheirPlaces() throws IOException {
        CommandRun run = CommandRun.of("validate", file());
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("警告: " + WORDS + " [not-read 3行12桁]"), run.out());
        assertTrue(run.out().contains("エラー: " + FORMULA + " [formula-without-result 4行42桁]"), run.out());
    }

    @Test
    void importListsThemWithTheRowsThatTheTableDoesNotHave() throws IOException {
        CommandRun run = CommandRun.of("import", file());
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("\n表にない項目: 113(2.1–4.2、6.1–101.1)\n"), run.err());
        assertTrue(run.err().contains("\n確認を要する点: 2\n  3行目: " + WORDS + " [not-read]\n"), run.err());
        assertTrue(run.err().contains("\n  4行目: " + FORMULA + " [formula-without-result]\n"), run.err());
        CommandRun english = CommandRun.of("import", file(), "--locale", "en");
        assertTrue(
                english.err()
                        .contains("\nRows of the guideline that the table does not have: 113 (2.1–4.2, 6.1–101.1)\n"),
                english.err());
        CommandRun json = CommandRun.of(
                "import",
                file(),
                "--report",
                "json",
                "-o",
                folder.resolve("o.json").toString());
        JsonNode missing = JsonMapper.shared().readTree(json.out()).get("missing");
        assertEquals(113, missing.size());
        assertEquals("2.1", missing.get(0).asString());
    }

    @Test
    void aCompleteTableLacksNoRow() {
        CommandRun run = CommandRun.of("import", "../examples/complete.xlsx");
        assertTrue(!run.err().contains("表にない項目"), run.err());
    }

    @Test
    void renderAndProposeSayThemBeforeTheirResult() throws IOException {
        for (String command : List.of("render", "propose")) {
            String file = file();
            CommandRun run = CommandRun.of(command, file);
            assertEquals(0, run.exit());
            assertEquals(
                    "disclosure: " + file + ": 3行12桁: " + WORDS + "\n"
                            + "disclosure: " + file + ": 4行42桁: " + FORMULA + "\n"
                            + "disclosure: " + file + ": 表の行ではない文字列(2行)は読み込んでいません。import で確認できます。\n",
                    run.err());
            CommandRun complete = CommandRun.of(command, "../examples/complete.xlsx");
            assertEquals("", complete.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "old.xls, 旧形式の Excel ブック(.xls)です。.xlsx で保存し直してください。",
        "password.xlsx, パスワードで保護されています。パスワードを外して保存し直してください。",
    })
    void aWorkbookThatCannotBeOpenedIsRefusedByEveryCommand(String name, String reason) {
        String file = "../table-files/src/test/resources/io/github/clouddisclosure/tablefiles/" + name;
        for (String command : List.of("validate", "import", "render", "propose")) {
            CommandRun run = CommandRun.of(command, file);
            assertEquals(2, run.exit());
            assertTrue((run.out() + run.err()).contains(reason), run.out() + run.err());
        }
    }
}
