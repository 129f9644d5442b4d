package io.github.clouddisclosure.commandline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure import} of every form in which tables are published. */
class ImportFormsTest {
    private static final List<List<String>> TABLE = List.of(
            List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"),
            List.of("1", "開示情報の時点", "開示情報の日付", "開示情報の年月日(西暦)", "必須", "2024年6月12日"),
            List.of("11", "財務データ", "資本金", "事業者の資本金(単独ベース)", "必須", "244,437,070円"),
            List.of("88", "消火設備", "火災感知・報知システム", "火災検知システムの有無", "必須", "有り"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"t.txt", "t.md", "t.csv", "t.tsv", "t.html", "t.HTM", "t.xlsx", "t", "表.md"})
    void theExtensionGivesTheFormOfTheFile(String name) throws IOException {
        Path file = file(name, name.substring(name.lastIndexOf('.') + 1));
        CommandRun run = CommandRun.of("import", file.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().startsWith("認識した行: 3\n"), run.err());
        assertRead(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "csv", "tsv", "html", "xlsx"})
    void theFormOfTheFileCanBeSpecified(String form) throws IOException {
        Path file = file("table.dat", form);
        CommandRun run = CommandRun.of("import", file.toString(), "--from", form);
        assertEquals(0, run.exit(), run.err());
        assertRead(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "Shift_JIS", "UTF-16"})
    void theEncodingOfATextCanBeSpecified(String encoding) throws IOException {
        String csv = "2,事業所等の概要,事業者名,事業者の正式名称(商号),必須,株式会社見本\r\n";
        Path file = Files.write(folder.resolve("t.csv"), csv.getBytes(Charset.forName(encoding)));
        CommandRun run = CommandRun.of("import", file.toString(), "--encoding", encoding);
        assertEquals(0, run.exit(), run.err());
        assertEquals("株式会社見本", tradeName(run));
    }

    @Test
    void anEncodingThatDoesNotExistIsRefused() {
        CommandRun run = CommandRun.of("import", "t.csv", "--encoding", "x-none");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("x-none"), run.err());
        assertTrue(run.err().contains("使い方: disclosure import"), run.err());
    }

    @Test
    void charactersThatOnlyLookOrdinaryAreReplacedOnRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("t.txt"), "2 | 事業所等の概要 | 事業者名 | 事業者の正式名称(商号) | 必須 | 株式会社⽤⼊ |\n");
        assertEquals("株式会社⽤⼊", tradeName(CommandRun.of("import", file.toString())));
        assertEquals("株式会社用入", tradeName(CommandRun.of("import", file.toString(), "--clean")));
    }

    @Test
    void theReportCanBeReadByPrograms() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.txt"),
                "題名\n1 | 開示情報の時点 | 開示情報の日付 | 開示情報の年月日(西暦) | 必須 | 2024年6月12日 |\n73 | x | y | z | 選択 | 有り |\n");
        CommandRun run = CommandRun.of(
                "import",
                file.toString(),
                "--report",
                "json",
                "-o",
                folder.resolve("out.json").toString());
        assertEquals(0, run.exit(), run.err());
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertEquals(1, report.get("recognised").asInt());
        assertEquals(1, report.get("outcomes").get("supplementary").asInt());
        assertEquals(
                "{\"line\":2,\"place\":\"\",\"outcome\":\"typed\",\"row\":\"1.1\"}",
                report.get("rows").get(0).toString());
        assertEquals(
                "{\"line\":3,\"place\":\"\",\"outcome\":\"supplementary\",\"row\":null}",
                report.get("rows").get(1).toString());
        assertEquals(
                "[{\"line\":1,\"place\":\"\",\"cells\":[\"題名\"]}]",
                report.get("unplaced").toString());
        assertTrue(report.get("findings").isArray());
    }

    @Test
    void theReportNamesTheCellsOfAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, List.of(List.of("注意\n\n書き"), TABLE.get(1)));
        Path file = Files.write(folder.resolve("t.xlsx"), out.toByteArray());
        CommandRun run = CommandRun.of("import", file.toString());
        assertTrue(run.err().contains("  開示!A1: 注意 書き\n"), run.err());
    }

    @Test
    void aFileThatCannotBeReadIsReportedInOneLine() throws IOException {
        Path large = folder.resolve("large.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100 << 20);
        }
        assertFails(large, "ファイルが大きすぎます(上限 16 MiB)。");
        assertFails(Files.writeString(folder.resolve("t.xlsx"), "x"), "Excel ブック(.xlsx)として読めません。");
        assertFails(Files.writeString(folder.resolve("q.csv"), "a,b,c\n1,\"2,3\n"), "2行目: 引用符(\")が閉じられていません。");
        assertFails(Files.writeString(folder.resolve("empty.html"), ""), "この指針の表が見つかりません。");
        assertFails(
                Files.writeString(folder.resolve("two.html"), "<table><tr><td>a</table><table><tr><td>b</table>"),
                "この指針の表が見つかりません。");
        assertFails(Files.write(folder.resolve("sjis.csv"), new byte[] {(byte) 0x95, 0x5c}), "UTF-8 で書かれていません。");
    }

    private static void assertFails(Path file, String reason) {
        CommandRun run = CommandRun.of("import", file.toString());
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("disclosure: " + file + ": " + reason), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static String tradeName(CommandRun run) {
        return read(run.out()).getBusiness().getTradeName().value().orElseThrow();
    }

    private static Disclosure read(String json) {
        return DisclosureJson.create().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRead(String json) {
        Disclosure disclosure = read(json);
        assertEquals(Answers.date(2024, 6, 12), disclosure.getDisclosedOn());
        assertEquals(Answers.yen(244_437_070), disclosure.getFinance().getCapital());
        assertEquals(Answers.yes(), disclosure.getHousing().getFireDetection());
    }

    private Path file(String name, String form) throws IOException {
        Path file = folder.resolve(name);
        if (form.equals("xlsx")) {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(out, TABLE);
            }
            return file;
        }
        StringBuilder text =
                new StringBuilder(form.toLowerCase(Locale.ROOT).startsWith("htm") ? "<h1>開示</h1><table>" : "");
        for (List<String> row : TABLE) {
            text.append(
                    switch (form) {
                        case "csv" -> '"' + String.join("\",\"", row) + "\"\r\n";
                        case "tsv" -> String.join("\t", row) + '\n';
                        case "html", "HTM" -> "<tr><td>" + String.join("<td>", row);
                        default -> "| " + String.join(" | ", row) + " |\n";
                    });
        }
        return Files.writeString(file, text);
    }

    private static void write(OutputStream out, List<List<String>> table) throws IOException {
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("開示");
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row, column, table.get(row).get(column));
                }
            }
        }
    }
}
