package io.github.clouddisclosure.commandline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much a finding matters, by option or by {@code disclosure.properties}. */
class SeverityOptionsTest {
    private static final String DOUBTFUL = "../examples/doubtful.json";
    private static final String DRAFT = "../examples/draft.json";

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun validate(String file, String... options) {
        return CommandRun.of(Stream.concat(Stream.of("validate", file, "--as-of=2026-11-23"), Stream.of(options))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "complete, error, 0", "complete, warning, 0", "complete, never, 0",
        "doubtful, error, 0", "doubtful, warning, 1", "doubtful, never, 0",
        "draft, error, 1", "draft, warning, 1", "draft, never, 0",
    })
    void theExitCodeFollowsTheSeverityThatFails(String file, String failOn, int exit) {
        assertEquals(
                exit,
                validate("../examples/" + file + ".json", "--fail-on", failOn).exit());
    }

    @Test
    void whatIsNotADisclosureFailsInAnyCase() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "[]");
        CommandRun run = validate(file.toString(), "--fail-on", "never", "--severity", "not-an-object=off");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("[not-an-object 1行1桁]"), run.out());
    }

    @Test
    void aCodeCanBeGivenAnotherSeverity() {
        CommandRun run = validate(DRAFT, "--severity", "check-digit=warning", "--locale", "en");
        assertTrue(run.out().contains("Warning: The check digit"), run.out());
        CommandRun error = validate(DOUBTFUL, "--severity", "mandatory-withheld=error");
        assertEquals(1, error.exit());
        assertTrue(error.out().contains("エラー: "), error.out());
        assertTrue(error.out().contains("ファイル1件: エラー1件、警告5件、情報0件"), error.out());
    }

    @Test
    void anErrorThatIsSwitchedOffIsShownInTheSummary() {
        CommandRun run = validate(DRAFT, "--severity", "check-digit=off", "--severity", "look-alike=off");
        assertFalse(run.out().contains("[check-digit"), run.out());
        assertTrue(run.out().endsWith("設定で除いた指摘: 1件(うちエラー1件): check-digit 1件\n"), run.out());
        CommandRun english = validate(DRAFT, "--severity", "check-digit=off", "--locale", "en");
        assertTrue(
                english.out().endsWith("Switched off by settings: 1 (errors among them: 1): check-digit 1\n"),
                english.out());
    }

    @Test
    void theJsonReportCountsWhatIsSwitchedOff() {
        CommandRun run = validate(DRAFT, "--severity", "check-digit=off", "--format", "json");
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertEquals(
                "{\"check-digit\":1}",
                report.get("files").get(0).get("switchedOff").toString());
        assertEquals("[]", report.get("settings").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "check-digits=off; 指摘のコード「check-digits」はありません。「check-digit」のことですか。"
                        + "/ There is no finding code \"check-digits\". Did you mean \"check-digit\"?",
                "check-digit=loud; 重要度「loud」はありません。error、warning、info、off のいずれかを指定してください。"
                        + "/ There is no severity \"loud\". Use error, warning, info or off.",
                "check-digit; CODE=error、warning、info、off の形で指定してください。"
                        + "/ Use the form CODE=error, warning, info or off.",
            })
    void aSettingThatCannotBeUnderstoodIsRefusedInBothLanguages(String setting, String message) {
        CommandRun run = validate(DRAFT, "--severity", setting);
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().lines().findFirst().orElse("").endsWith(message), run.err());
    }

    private Path settings(String place, String... lines) throws IOException {
        Path file = folder.resolve(place).resolve("disclosure.properties");
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines));
    }

    private String draft(String place) throws IOException {
        Files.createDirectories(folder.resolve(place));
        return Files.copy(Path.of(DRAFT), folder.resolve(place).resolve("draft.json"))
                .toString();
    }

    @Test
    void settingsBesideAFileAreFoundAndNamed() throws IOException {
        Path settings = settings("", "# 受け入れた指摘", "severity.check-digit = off", "fail-on = never");
        CommandRun run = validate(draft(""));
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("check-digit 1件\n"), run.out());
        assertTrue(run.out().endsWith("設定ファイル: " + settings + "\n"), run.out());
        CommandRun json = validate(folder.resolve("draft.json").toString(), "--format", "json");
        assertEquals(
                settings.toString(),
                JsonMapper.shared().readTree(json.out()).get("settings").get(0).asString());
    }

    @Test
    void theCommandLineWins() throws IOException {
        settings("", "severity.check-digit=off", "severity.look-alike=error", "fail-on=never");
        CommandRun run = validate(draft(""), "--severity", "check-digit=error", "--fail-on", "error");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("[check-digit"), run.out());
    }

    @Test
    void theNearestSettingsUpToTheRootOfTheWorkingTreeCount() throws IOException {
        Files.createDirectories(folder.resolve("tree/.git"));
        settings("", "severity.check-digit=off");
        String file = draft("tree/a/b");
        assertTrue(validate(file).out().contains("[check-digit"), "outside of the tree");
        settings("tree", "severity.check-digit=off");
        assertFalse(validate(file).out().contains("[check-digit"), "in the root of the tree");
        settings("tree/a", "severity.check-digit=info");
        assertTrue(validate(file, "--locale", "en").out().contains("Info: The check digit"), "in a folder of the tree");
    }

    @Test
    void outsideOfAWorkingTreeOnlyTheFolderOfTheFileCounts() throws IOException {
        settings("", "severity.check-digit=off");
        assertTrue(validate(draft("a")).out().contains("[check-digit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "severity.check-digits=off; 指摘のコード「check-digits」はありません。「check-digit」のことですか。",
                "severity.check-digit=loud; 重要度「loud」はありません。error、warning、info、off のいずれかを指定してください。",
                "check-digit=off; 「check-digit」という設定はありません。使えるのは fail-on と severity.CODE です。",
                "a123456789b123456789c123456789d123456789e123456789f123456789g=off;"
                        + " 「a123456789b123456789c123456789d123456789e123456789f123456789…」という設定はありません。"
                        + "使えるのは fail-on と severity.CODE です。",
                "fail-on=info; fail-on は error、warning、never のいずれかです。",
                "fail-on=\\u12; \\u の後が16進数4桁ではありません。",
                "severity.check-digit=info; 設定「severity.check-digit」が2回あります。どちらか一方を削除してください。",
            })
    void settingsThatCannotBeReadAreReportedAndNothingIsSwitchedOff(String line, String reason) throws IOException {
        Path settings = settings("", "severity.check-digit=off", line);
        CommandRun run = validate(draft(""));
        assertEquals(2, run.exit());
        assertTrue(run.out().startsWith(settings + "\n"), run.out());
        assertTrue(run.out().contains("ファイルを読み込めません。" + reason + " [unreadable]"), run.out());
        assertFalse(run.out().contains("設定で除いた指摘"), run.out());
        assertFalse(run.out().contains("Exception"), run.out());
    }

    @Test
    void settingsWithAByteOrderMarkAreRead() throws IOException {
        settings("", "\uFEFFfail-on = never");
        assertEquals(0, validate(draft("")).exit());
    }

    @Test
    void settingsThatAreTooLargeAreReported() throws IOException {
        Path settings = settings("", "# ".repeat(9 << 20));
        CommandRun run = validate(draft(""));
        assertEquals(2, run.exit());
        assertTrue(run.out().startsWith(settings + "\n"), run.out());
        assertTrue(run.out().contains("ファイルを読み込めません。ファイルが大きすぎます(上限 16 MiB)。 [unreadable]"), run.out());
        assertTrue(run.out().contains("[check-digit"), run.out());
    }

    @Test
    void settingsThatAreNotUtf8AreReported() throws IOException {
        Files.write(folder.resolve("disclosure.properties"), new byte[] {'a', '=', (byte) 0x8A});
        CommandRun run = validate(draft(""));
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("ファイルを読み込めません。UTF-8 ではありません。 [unreadable]"), run.out());
    }
}
