package io.github.clouddisclosure.commandline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure validate} of every form of a disclosure. */
class ValidateFormsTest {
    /** The corporate number, in the third row, has a wrong check digit. */
    private static final List<List<String>> TABLE = List.of(
            List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "内容"),
            List.of("1", "開示情報の時点", "開示情報の日付", "開示情報の年月日(西暦)", "必須", "2024年6月12日"),
            List.of("2", "事業所等の概要", "事業者名", "法人番号", "必須", "2013201002721"));

    private static final Map<String, String> PLACES = Map.of(
            "txt", "3行36桁",
            "md", "3行36桁",
            "csv", "3行34桁",
            "tsv", "3行24桁",
            "html", "1行1桁",
            "xlsx", "開示!F3");

    @TempDir
    private Path folder = Path.of("");

    private static byte[] content(String form) throws IOException {
        if (form.equals("xlsx")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "test", null)) {
                Worksheet sheet = workbook.newWorksheet("開示");
                for (int row = 0; row < TABLE.size(); row++) {
                    for (int column = 0; column < TABLE.get(row).size(); column++) {
                        sheet.value(row, column, TABLE.get(row).get(column));
                    }
                }
            }
            return out.toByteArray();
        }
        StringBuilder text = new StringBuilder(form.equals("html") ? "<!DOCTYPE html><table>" : "");
        for (List<String> row : TABLE) {
            text.append(
                    switch (form) {
                        case "csv" -> '"' + String.join("\",\"", row) + "\"\r\n";
                        case "tsv" -> String.join("\t", row) + '\n';
                        case "html" -> "<tr><td>" + String.join("<td>", row);
                        default -> "| " + String.join(" | ", row) + " |\n";
                    });
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "csv", "tsv", "html", "xlsx"})
    void aFindingStandsWhereItsReaderLooks(String form) throws IOException {
        Path file = Files.write(folder.resolve("表." + form), content(form));
        assertFindsCheckDigit(PLACES.get(form), CommandRun.of("validate", file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "csv", "tsv", "html", "xlsx"})
    void theContentTellsTheFormOfAFileWithoutExtension(String form) throws IOException {
        Path file = Files.write(folder.resolve("table"), content(form));
        assertFindsCheckDigit(PLACES.get(form), CommandRun.of("validate", file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "csv", "tsv", "html", "xlsx"})
    void standardInputIsReadInEveryForm(String form) throws IOException {
        CommandRun run = CommandRun.withInput(content(form), "validate", "-");
        assertTrue(run.out().startsWith("-\n"), run.out());
        assertFindsCheckDigit(PLACES.get(form), run);
        assertFindsCheckDigit(PLACES.get(form), CommandRun.withInput(content(form), "validate", "-", "--from", form));
        CommandRun imported = CommandRun.withInput(content(form), "import", "-");
        assertEquals(0, imported.exit(), imported.err());
        assertTrue(imported.out().contains("2013201002721"), imported.out());
    }

    private static void assertFindsCheckDigit(String place, CommandRun run) {
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("[check-digit " + place + "]"), run.out());
    }

    @Test
    void jsonIsReadFromStandardInput() throws IOException {
        byte[] json = Files.readAllBytes(Path.of("../examples/draft.json"));
        CommandRun run = CommandRun.withInput(json, "validate", "-", "--as-of=2026-11-23");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("[check-digit 6行24桁]"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.yaml", "d.YML", "d", "-"})
    void yamlIsReadByItsNameAndByItsContent(String name) throws IOException {
        String yaml = "# 開示\n---\nguideline: mic-asp-saas-3\nbusiness:\n  corporateNumber: 2013201002721\n";
        byte[] content = yaml.getBytes(StandardCharsets.UTF_8);
        String file = name.equals("-")
                ? name
                : Files.write(folder.resolve(name), content).toString();
        assertFindsCheckDigit("5行20桁", CommandRun.withInput(content, "validate", file));
        CommandRun imported = CommandRun.withInput(content, "import", file);
        assertEquals(2, imported.exit());
        assertTrue(imported.err().contains("情報開示の YAML です。"), imported.err());
    }

    @Test
    void jsonUnderTheNameOfYamlIsYaml() throws IOException {
        Path file = Files.copy(Path.of("../examples/draft.json"), folder.resolve("d.yaml"));
        assertFindsCheckDigit("6行24桁", CommandRun.of("validate", file.toString(), "--as-of=2026-11-23"));
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        CommandRun run = CommandRun.withInput(content("csv"), "validate", "-", "-");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("標準入力は1回しか読み込めません。"), run.out());
    }

    @Test
    void aFileNamedLikeStandardInputIsGivenWithItsFolder() {
        CommandRun run = CommandRun.of("validate", "./-");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("ファイルがありません。"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, t.csv, 拡張子は .csv ですが、内容はExcel ブックです。拡張子を直すか、--from xlsx を付けてください。",
        "xlsx, t.json, 拡張子は .json ですが、内容はExcel ブックです。拡張子を直すか、--from xlsx を付けてください。",
        "html, t.xlsx, 拡張子は .xlsx ですが、内容はWeb ページ(HTML)です。拡張子を直すか、--from html を付けてください。",
        "html, t.xls, 拡張子は .xls ですが、内容はWeb ページ(HTML)です。拡張子を直すか、--from html を付けてください。",
    })
    void anExtensionThatLiesIsReportedWithTheRemedy(String form, String name, String reason) throws IOException {
        Path file = Files.write(folder.resolve(name), content(form));
        CommandRun run = CommandRun.of("validate", file.toString());
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("ファイルを読み込めません。" + reason + " [unreadable]"), run.out());
        CommandRun imported = CommandRun.of("import", file.toString());
        assertEquals(2, imported.exit());
        assertEquals("disclosure: " + file + ": " + reason + "\n", imported.err());
        CommandRun told = CommandRun.of("validate", file.toString(), "--from", form);
        assertEquals(1, told.exit(), told.out());
    }

    @Test
    void jsonUnderTheNameOfATableIsReportedWithTheRemedy() throws IOException {
        Path file = Files.copy(Path.of("../examples/complete.json"), folder.resolve("complete.txt"));
        CommandRun run = CommandRun.of("validate", file.toString(), "--locale", "en");
        assertEquals(2, run.exit());
        assertTrue(
                run.out()
                        .contains(
                                "The extension is .txt, but the content is JSON. Correct the extension, or add --from json."),
                run.out());
        assertEquals(
                0,
                CommandRun.of("validate", file.toString(), "--from", "json", "--as-of=2026-11-23")
                        .exit());
    }

    @Test
    void importSaysThatJsonNeedsNoImport() {
        CommandRun run = CommandRun.of("import", "../examples/complete.json");
        assertEquals(2, run.exit());
        assertEquals("disclosure: ../examples/complete.json: 情報開示の JSON です。表ではないので、読み込む必要はありません。\n", run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "t.pdf; %PDF-1.7; PDF は読み込めません。",
                "t; %PDF-1.7; PDF は読み込めません。",
                "t.json; %PDF-1.7; PDF は読み込めません。",
                "t.csv; 本日は晴天なり; この指針の表が見つかりません。",
                "t.dat; 本日は晴天なり; この指針の表が見つかりません。",
                "t.csv; \"a; 引用符(\")が閉じられていません。",
                "t.xlsx; a; Excel ブック(.xlsx)として読めません。",
                "t; ''; JSONとして読めません。内容がありません。",
                "t.json; {; JSONとして読めません。途中で終わっています。",
                "t.yaml; ''; YAMLとして読めません。",
                "t.yaml; 'a: ['; YAMLとして読めません。",
                "t; [; この指針の表が見つかりません。",
            })
    void whatIsNoDisclosureIsReportedInWords(String name, String content, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        CommandRun run = CommandRun.of("validate", file.toString(), "../examples/complete.json", "--as-of=2026-11-23");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains(reason), run.out());
        assertTrue(run.out().contains("complete.json\n  指摘はありません。"), run.out());
        assertFalse(run.out().contains("Exception"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void theEncodingOfATableCanBeSpecified() throws IOException {
        String csv = new String(content("csv"), StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("t.csv"), csv.getBytes(Charset.forName("windows-31j")));
        CommandRun run = CommandRun.of("validate", file.toString());
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("UTF-8 で書かれていません。--encoding で文字コードを指定してください"), run.out());
        assertFindsCheckDigit("3行34桁", CommandRun.of("validate", file.toString(), "--encoding", "windows-31j"));
    }

    @Test
    void theFindingsOfTheReadingAndLookAlikesAreReportedToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.txt"),
                "1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | 2024年6月12日 |\n92 | 別 | 別 | 別の規程 | 必須 | ⽤意 |\n");
        CommandRun run = CommandRun.of("validate", file.toString());
        assertTrue(run.out().contains("[other-wording 2行1桁]"), run.out());
        assertTrue(run.out().contains("[look-alike 2行26桁]"), run.out());
    }

    @Test
    void theJsonReportHasThePlace() throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), content("xlsx"));
        CommandRun run = CommandRun.of("validate", file.toString(), "--format", "json");
        JsonNode checked = JsonMapper.shared().readTree(run.out()).get("files").get(0);
        assertTrue(checked.get("readable").asBoolean());
        for (JsonNode finding : checked.get("findings")) {
            if (finding.get("code").asString().equals("check-digit")) {
                assertEquals("開示!F3", finding.get("place").asString());
                assertEquals(3, finding.get("line").asInt());
                assertEquals(6, finding.get("column").asInt());
            }
        }
    }

    @Test
    void theCompleteExampleHasNoFindingsInAnyForm() {
        for (String name : List.of("complete.json", "complete.html", "complete.xlsx")) {
            CommandRun run = CommandRun.of("validate", "../examples/" + name, "--as-of=2026-11-23");
            assertEquals(0, run.exit(), run.out());
            assertTrue(run.out().contains("指摘はありません。"), run.out());
        }
    }
}
