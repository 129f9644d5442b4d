package io.github.clouddisclosure.commandline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure validate}. */
class ValidateCommandTest {
    private static final String COMPLETE = "../examples/complete.json";
    private static final String DOUBTFUL = "../examples/doubtful.json";
    private static final String DRAFT = "../examples/draft.json";
    private static final String TODAY = "--as-of=2026-11-23";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDisclosureWithoutFindingsEndsWithZero() {
        CommandRun run = CommandRun.of("validate", COMPLETE, TODAY);
        assertEquals(0, run.exit());
        assertEquals("../examples/complete.json\n  指摘はありません。\n\nファイル1件: エラー0件、警告0件、情報0件\n", run.out());
        assertEquals("", run.err());
    }

    @Test
    void warningsAloneEndWithZero() {
        CommandRun run = CommandRun.of("validate", DOUBTFUL, TODAY);
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("警告: "), run.out());
        assertTrue(run.out().endsWith("ファイル1件: エラー0件、警告6件、情報0件\n"), run.out());
    }

    @Test
    void adviceIsGivenIfItIsAskedFor() throws IOException {
        Path file = folder.resolve("advice.json");
        String support = "\"support\": {\"failureNotification\": {\"value\": \"yes\", \"note\": \"電子メールで通知\"}}";
        Files.writeString(file, "{\"guideline\": \"mic-asp-saas-3\", " + support + "}");
        CommandRun plain = CommandRun.of("validate", file.toString(), TODAY);
        CommandRun advised = CommandRun.of("validate", file.toString(), TODAY, "--advice");
        assertFalse(plain.out().contains("[part-missing"), plain.out());
        assertTrue(advised.out().contains("「電子メールで通知」に見当たりません:利用者への通知時間 [part-missing"), advised.out());
        assertEquals(plain.exit(), advised.exit());
    }

    @Test
    void theExamplesWithoutErrorsGetNoAdvice() {
        for (String example : List.of(COMPLETE, DOUBTFUL)) {
            String plain = CommandRun.of("validate", example, TODAY).out();
            assertEquals(
                    plain, CommandRun.of("validate", example, TODAY, "--advice").out());
        }
    }

    @Test
    void errorsEndWithOne() {
        CommandRun run = CommandRun.of("validate", DRAFT, TODAY, "--locale", "en");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("""
                                  Business
                                    2.2 Name of the provider — Corporate number
                                      Error: The check digit (the first digit) of the corporate number does not match. Check the number for typing errors. [check-digit line 6, column 24]
                                        Answer: 2013201002721
                                """), run.out());
    }

    @Test
    void whatIsNotADisclosureEndsWithTwoAndDoesNotStopTheRest() throws IOException {
        Path notJson = Files.writeString(folder.resolve("壊れた.json"), "{\n  \"guideline\": x");
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Path missing = folder.resolve("missing.json");
        CommandRun run =
                CommandRun.of("validate", notJson.toString(), empty.toString(), missing.toString(), DRAFT, TODAY);
        assertEquals(2, run.exit());
        assertTrue(
                run.out().contains(notJson + "\n  ファイルの形式\n      エラー: JSONとして読めません。ここに置けない文字があります。 [not-json 2行16桁]\n"),
                run.out());
        assertTrue(
                run.out().contains(empty + "\n  ファイルの形式\n      エラー: JSONとして読めません。内容がありません。 [not-json 1行1桁]\n"),
                run.out());
        assertTrue(run.out().contains("ファイルを読み込めません。ファイルがありません。 [unreadable]"), run.out());
        assertTrue(run.out().contains("[check-digit 6行24桁]"), run.out());
        assertTrue(run.out().contains("ファイル4件: "), run.out());
        assertFalse(run.out().contains("Exception"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aNameThatCannotBeAFileDoesNotStopTheRest() {
        CommandRun run = CommandRun.of("validate", "a\0b", COMPLETE, TODAY);
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("ファイル名として使えません。"), run.out());
        assertTrue(run.out().contains("../examples/complete.json\n  指摘はありません。"), run.out());
    }

    @Test
    void theJsonHasEveryFieldOfEveryFinding() throws IOException {
        Path notJson = Files.writeString(folder.resolve("x.json"), "[]");
        CommandRun run = CommandRun.of("validate", COMPLETE, DRAFT, notJson.toString(), "--format", "json", TODAY);
        assertEquals(2, run.exit());
        JsonNode files = JsonMapper.shared().readTree(run.out()).get("files");
        assertEquals(3, files.size());
        assertEquals(COMPLETE, files.get(0).get("file").asString());
        assertEquals(0, files.get(0).get("findings").size());
        for (JsonNode finding : files.get(1).get("findings")) {
            assertEquals(
                    List.of(
                            "code",
                            "severity",
                            "row",
                            "number",
                            "pointer",
                            "line",
                            "column",
                            "place",
                            "message",
                            "fix"),
                    List.copyOf(finding.propertyNames()));
        }
        assertEquals(
                "{\"code\":\"not-an-object\",\"severity\":\"ERROR\",\"row\":null,\"number\":null,\"pointer\":\"\",\"line\":1,\"column\":1,"
                        + "\"place\":null,\"message\":\"開示情報は JSON のオブジェクト({ で始まり } で終わる)です。実際の値:配列\",\"fix\":null}",
                files.get(2).get("findings").get(0).toString());
    }

    @Test
    void theDayOfValidationDecidesWhichDatesAreInTheFuture() {
        assertEquals(
                1, CommandRun.of("validate", COMPLETE, "--as-of", "2026-03-31").exit());
        assertEquals(
                0, CommandRun.of("validate", COMPLETE, "--as-of", "2026-04-01").exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "validate ../examples/complete.json --as-of tomorrow",
                "validate ../examples/complete.json --locale fr",
                "validate ../examples/complete.json --format xml",
                "validate --unknown",
                "valdate ../examples/complete.json",
                ""
            })
    void wrongArgumentsEndWithTwoAndTheUsage(String call) {
        CommandRun run = CommandRun.of(call.isEmpty() ? new String[0] : call.split(" "));
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("使い方: disclosure") || run.err().contains("Did you mean"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void helpAndVersionArePrinted() {
        assertTrue(CommandRun.of("--help").out().contains("validate"));
        assertTrue(CommandRun.of("validate", "--help").out().contains("--as-of"));
        assertTrue(CommandRun.of("--version").out().startsWith("disclosure "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "2026-02-30", "2026/04/01", ""})
    void aMalformedDayIsRefusedInBothLanguages(String day) {
        CommandRun run = CommandRun.of("validate", COMPLETE, "--as-of=" + day);
        assertEquals(2, run.exit());
        assertTrue(
                run.err()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .endsWith("日付として読めません。2026-04-01 の形で指定してください。/ Not a date. Use the form 2026-04-01."),
                run.err());
        assertFalse(run.err().contains("DateTime"), run.err());
    }
}
