package io.github.clouddisclosure.commandline.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accepted findings: {@code disclosure validate --baseline}. */
class BaselineTest {
    private static final String HEAD = "{\"guideline\":\"mic-asp-saas-3\",\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path baseline = Path.of("");

    @BeforeEach
    void acceptADraft() throws IOException {
        file = Files.createDirectories(folder.resolve("files")).resolve("draft.json");
        baseline = folder.resolve("known.json");
        Files.copy(Path.of("../examples/draft.json"), file);
        CommandRun run = validate("--write-baseline");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("[check-digit"), "what is accepted is shown");
    }

    private CommandRun validate(String... options) {
        return validate(file, options);
    }

    private CommandRun validate(Path named, String... options) {
        List<String> call = new ArrayList<>(List.of(
                "validate",
                named.toString(),
                "--as-of=2026-11-23",
                "--severity=mandatory-unanswered=off",
                "--baseline",
                baseline.toString()));
        call.addAll(List.of(options));
        return CommandRun.of(call.toArray(String[]::new));
    }

    private void replace(String text, String replacement) throws IOException {
        String json = Files.readString(file);
        assertTrue(json.contains(text));
        Files.writeString(file, json.replace(text, replacement));
    }

    @Test
    void acceptedFindingsAreNotReportedAgain() {
        CommandRun run = validate();
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("指摘はありません。"), run.out());
        assertTrue(run.out().contains("基準ファイル: " + baseline + "(既知の指摘"), run.out());
        assertTrue(run.out().endsWith("解消した指摘0件)\n"), run.out());
    }

    @Test
    void aFindingIsKnownWhereverItMovesTo() throws IOException {
        replace("{\n  \"guideline\"", "{\n\n\n  \"guideline\"");
        assertEquals(0, validate().exit());
    }

    @Test
    void onlyANewFindingIsReported() throws IOException {
        replace("\"capital\": -100000000", "\"sales\": -1, \"capital\": -100000000");
        CommandRun run = validate();
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("9.1 売上高"), run.out());
        assertFalse(run.out().contains("[check-digit"), run.out());
        assertTrue(run.out().contains("ファイル1件: エラー1件、"), run.out());
    }

    @Test
    void aSecondFindingOfTheSameKindInTheSamePlaceIsNew() throws IOException {
        replace("\"tradeName\": \"株式会社見本クラウド\"", "\"tradeName\": \"株式会社⽤\"");
        assertEquals(0, validate("--write-baseline").exit());
        replace("株式会社⽤", "株式会社⽤⼊");
        CommandRun run = validate();
        assertTrue(run.out().contains("情報1件"), run.out());
    }

    @Test
    void aFindingThatIsGoneIsReportedAsMended() throws IOException {
        replace("2013201002721", "2013201002720");
        CommandRun run = validate();
        assertEquals(0, run.exit());
        assertTrue(run.out().endsWith("解消した指摘1件)\n  解消: files/draft.json 2.2 [check-digit]\n"), run.out());
        CommandRun english = validate("--locale", "en");
        assertTrue(
                english.out().endsWith(", 1 mended)\n  Mended: files/draft.json 2.2 [check-digit]\n"), english.out());
        validate("--write-baseline");
        assertTrue(validate().out().endsWith("解消した指摘0件)\n"));
    }

    @Test
    void theJsonReportSaysWhatIsKnownAndMended() throws IOException {
        replace("2013201002721", "2013201002720");
        JsonNode report =
                JsonMapper.shared().readTree(validate("--format", "json").out()).get("baseline");
        assertEquals(baseline.toString(), report.get("file").asString());
        assertFalse(report.get("written").asBoolean());
        assertTrue(report.get("known").asInt() > 0);
        assertEquals(
                "[{\"file\":\"files/draft.json\",\"code\":\"check-digit\",\"row\":\"2.2\",\"pointer\":\"/business/corporateNumber\"}]",
                report.get("mended").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github"})
    void aReportForACiNamesTheSettingsTheBaselineAndWhatIsMended(String format) throws IOException {
        Files.writeString(file.resolveSibling("disclosure.properties"), "severity.negative=info\n");
        String before = validate("--format", format).out();
        assertTrue(before.contains("known.json") && before.contains("disclosure.properties"), before);
        assertFalse(before.contains("[check-digit]"), before);
        replace("2013201002721", "2013201002720");
        String after = validate("--format", format).out();
        assertTrue(after.contains("files/draft.json 2.2 [check-digit]"), after);
    }

    @Test
    void theBaselineHasOneLineForEachFindingAndNothingOfTheAnswers() throws IOException {
        String written = Files.readString(baseline);
        assertTrue(
                written.startsWith("{\n  \"baseline\": 1,\n  \"findings\": [\n    {\"file\":\"files/draft.json\","),
                written);
        assertTrue(
                written.contains(
                        "\n    {\"file\":\"files/draft.json\",\"code\":\"check-digit\",\"row\":\"2.2\",\"pointer\":\"/business/corporateNumber\",\"count\":1},\n"),
                written);
        assertTrue(written.endsWith("}\n  ]\n}\n"), written);
        assertFalse(written.contains("2013201002721"), written);
        validate("--write-baseline");
        assertEquals(written, Files.readString(baseline));
    }

    @Test
    void aBaselineWithoutFindingsIsReadAgain() throws IOException {
        Files.copy(Path.of("../examples/complete.json"), file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, validate("--write-baseline").exit());
        assertEquals("{\n  \"baseline\": 1,\n  \"findings\": []\n}\n", Files.readString(baseline));
        assertEquals(0, validate().exit());
    }

    @Test
    void filesThatWereNotCheckedStayAcceptedAsLongAsTheyExist() throws IOException {
        Path other = Files.copy(file, folder.resolve("files/other.json"));
        CommandRun both = CommandRun.of(
                "validate", folder.resolve("files").toString(), "--baseline", baseline.toString(), "--write-baseline");
        assertEquals(0, both.exit(), both.out());
        validate("--write-baseline");
        assertTrue(Files.readString(baseline).contains("other.json"));
        Files.delete(other);
        validate("--write-baseline");
        assertFalse(Files.readString(baseline).contains("other.json"));
    }

    @Test
    void aFileWhoseNameIsNoneHereNoLongerExists() throws IOException {
        Files.writeString(
                baseline,
                "{\"baseline\":1,\"findings\":[{\"file\":\"a\\u0000b\",\"code\":\"negative\",\"row\":\"\",\"pointer\":\"\",\"count\":1}]}");
        CommandRun run = validate("--write-baseline");
        assertEquals(0, run.exit(), run.err());
        assertFalse(Files.readString(baseline).contains("a\\u0000b"));
    }

    @Test
    void aBaselineInAFolderIsNotValidatedWithIt() throws IOException {
        baseline = folder.resolve("files/known.json");
        validate("--write-baseline");
        CommandRun run = validate(folder.resolve("files"));
        assertEquals(0, run.exit(), run.out());
    }

    @Test
    void nothingIsAcceptedWithoutBeingAskedFor() throws IOException {
        Files.delete(baseline);
        CommandRun run = validate();
        assertEquals(2, run.exit());
        assertEquals(
                "disclosure: " + baseline + ": ファイルがありません。--write-baseline を付けると、今の指摘を既知のものとして作成します。\n", run.err());
        assertFalse(Files.exists(baseline));
    }

    @Test
    void aFileThatCannotBeReadIsNeverAccepted() throws IOException {
        Files.delete(baseline);
        Files.writeString(file, "[]");
        CommandRun run = validate("--write-baseline");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("[not-an-object 1行1桁]"), run.out());
        assertFalse(Files.exists(baseline));
    }

    @Test
    void aFileToWriteToIsNeeded() {
        CommandRun run = CommandRun.of("validate", file.toString(), "--write-baseline");
        assertEquals(2, run.exit());
        assertEquals("disclosure: --write-baseline: --baseline FILE も指定してください。\n", run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ 1行目: 基準ファイルの形式ではありません。",
                "[] ~ 1行目: 基準ファイルの形式ではありません。",
                "{\"baseline\": 1 ~ 1行目: JSON として読めません。",
                "{\"baseline\": 2, \"findings\": []} ~ 1行目: 形式の版が 1 ではありません。",
                "{\"baseline\": 1, \"findings\": [{}]} ~ 1行目: 基準ファイルの形式ではありません。",
                "{\"baseline\": 1, \"findings\": []} x ~ 1行目: JSON として読めません。",
                "{\"baseline\": 1, \"findings\": [{\"file\":\"a\",\"code\":\"x\",\"row\":\"\",\"pointer\":\"\",\"count\":1}]}"
                        + " ~ 1行目: 知らないコードがあります。",
                "{\"baseline\": 1, \"findings\": [{\"file\":\"a\",\"code\":\"negative\",\"row\":\"\",\"pointer\":\"\",\"count\":0}]}"
                        + " ~ 1行目: 基準ファイルの形式ではありません。",
                "{\"baseline\": 1, \"findings\": [{\"file\":\"a\",\"code\":\"negative\",\"row\":\"\",\"pointer\":\"\",\"count\":1000001}]}"
                        + " ~ 1行目: 既知の指摘が1,000,000件を超えています。",
                "{\"guideline\":\"mic-asp-saas-3\"} ~ 1行目: 基準ファイルの形式ではありません。",
            })
    void aBrokenBaselineIsRefusedWithItsLineAndTheRemedy(String content, String reason) throws IOException {
        Files.writeString(baseline, content);
        CommandRun run = validate();
        assertEquals(2, run.exit());
        assertEquals(
                "disclosure: " + baseline + ": " + reason + "基準ファイルを消して --write-baseline で作り直すか、元に戻してください。\n",
                run.err());
        assertEquals("", run.out());
        assertEquals(2, validate("--write-baseline").exit());
        assertEquals(content, Files.readString(baseline));
    }

    @Test
    void theSameNameMeansTheSameFileWhereverARunStarts() throws IOException {
        Path roundabout = folder.resolve("files/../files/./draft.json");
        CommandRun run = validate(roundabout);
        assertEquals(0, run.exit(), run.out());
    }

    @Test
    void standardInputHasItsNameInTheBaseline() throws IOException {
        byte[] json = (HEAD + "\"disclosedOn\":\"2099-01-01\"}").getBytes(StandardCharsets.UTF_8);
        String[] call = {"validate", "-", "--baseline", baseline.toString(), "--as-of=2026-11-23"};
        assertEquals(1, CommandRun.withInput(json, call).exit());
        String[] write = {"validate", "-", "--baseline", baseline.toString(), "--as-of=2026-11-23", "--write-baseline"};
        assertEquals(0, CommandRun.withInput(json, write).exit());
        assertEquals(0, CommandRun.withInput(json, call).exit());
        assertTrue(Files.readString(baseline).contains("{\"file\":\"-\",\"code\":\"date-in-future\""));
    }
}
