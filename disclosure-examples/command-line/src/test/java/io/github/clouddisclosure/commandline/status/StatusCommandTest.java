package io.github.clouddisclosure.commandline.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.OfficialTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure status}. */
class StatusCommandTest {
    @TempDir
    private Path folder = Path.of("");

    /** A disclosure in each state, in three forms. */
    @BeforeEach
    void writeDisclosures() throws IOException {
        DisclosureJson.create().write(of("甲サービス", LocalDate.of(2026, 1, 31)), folder.resolve("a.json"));
        DisclosureYaml.create().write(of("乙サービス", LocalDate.of(2024, 6, 12)), folder.resolve("b.yaml"));
        Files.writeString(
                folder.resolve("c.csv"),
                CsvTable.write(OfficialTable.of(of("丙サービス", LocalDate.of(2024, 3, 31)), Locale.JAPANESE)));
        DisclosureJson.create()
                .write(
                        of("丁サービス", LocalDate.of(2024, 1, 1)).with(d -> d.disclosedOn(Answers.date(2024, 1))),
                        folder.resolve("d.json"));
    }

    static Disclosure of(String service, LocalDate disclosedOn) {
        return Disclosure.builder()
                .disclosedOn(
                        Answers.date(disclosedOn.getYear(), disclosedOn.getMonthValue(), disclosedOn.getDayOfMonth()))
                .business(b -> b.tradeName(Answers.text("株式会社サンプル")))
                .servicePerformance(s -> s.serviceName(Answers.text(service)))
                .build();
    }

    private CommandRun status(String... options) {
        List<String> arguments = new ArrayList<>(List.of("status", "--as-of", "2026-04-01"));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theSoonestComesFirstAndTheUnknownLast() {
        CommandRun run = status(folder.toString());
        assertEquals(1, run.exit(), run.err());
        assertEquals("""
                丙サービス — %1$s/c.csv
                  期限切れ: 2026-03-31 まで(1日経過)、更新は 2025-11-30 から
                乙サービス — %1$s/b.yaml
                  更新時期: 2026-06-12 まで(残り72日)、更新は 2026-02-12 から
                甲サービス — %1$s/a.json
                  有効: 2028-01-31 まで(残り670日)、更新は 2027-09-30 から
                丁サービス — %1$s/d.json
                  不明: 開示情報の日付が年月日ではありません
                2026-04-01 時点: 有効 1, 更新時期 1, 期限切れ 1, 不明 1, 読み込めない 0
                """.formatted(folder), run.out().replace('\\', '/'));
        assertEquals("", run.err());
    }

    @Test
    void theReportSpeaksEnglish() {
        assertEquals(
                """
                乙サービス — %1$s
                  renewal due: until 2026-06-12 (days left: 72), renewal from 2026-02-12
                2026-04-01: valid 0, renewal due 1, expired 0, unknown 0, unreadable 0
                """.formatted(file("b.yaml")),
                status(file("b.yaml"), "--locale", "en").out());
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, due, 0",
        "a.json, expired, 0",
        "a.json, never, 0",
        "b.yaml, due, 1",
        "b.yaml, expired, 0",
        "b.yaml, never, 0",
        "c.csv, due, 1",
        "c.csv, expired, 1",
        "c.csv, never, 0",
        "d.json, due, 1",
        "d.json, expired, 1",
        "d.json, never, 0"
    })
    void theExitCodeTellsWhatIsDueOrExpired(String name, String failOn, int exit) {
        assertEquals(exit, status(file(name), "--fail-on", failOn).exit());
    }

    @Test
    void withoutAnOptionWhatIsDueFails() {
        assertEquals(1, status(file("b.yaml")).exit());
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheRest() throws IOException {
        Files.writeString(folder.resolve("a-broken.json"), "{");
        CommandRun run = status(folder.toString(), file("missing.json"), "--fail-on", "never");
        assertEquals(2, run.exit());
        assertTrue(run.out().endsWith("2026-04-01 時点: 有効 1, 更新時期 1, 期限切れ 1, 不明 1, 読み込めない 2\n"), run.out());
        assertTrue(run.err().contains("a-broken.json: "), run.err());
        assertTrue(run.err().contains("missing.json: ファイルがありません。"), run.err());
    }

    @Test
    void standardInputAListAndAGlobAreTakenAsValidateTakesThem() throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve("b.yaml"));
        CommandRun piped = CommandRun.withInput(content, "status", "-", "--as-of", "2026-04-01");
        assertTrue(piped.out().startsWith("乙サービス — -\n"), piped.out());
        Path list = Files.writeString(folder.resolve("list"), file("a.json") + '\n');
        assertTrue(status("@" + list).out().startsWith("甲サービス"));
        assertEquals(
                5,
                status(folder.toString(), "--include", "[ad].json")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void withoutADayTodayInJapanCounts() {
        CommandRun run = CommandRun.of("status", file("d.json"), "--format", "json", "--fail-on", "never");
        assertEquals(0, run.exit(), run.err());
        LocalDate day = LocalDate.parse(
                JsonMapper.shared().readTree(run.out()).get("asOf").asString());
        assertFalse(day.isBefore(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void programsGetJson() throws IOException {
        Files.writeString(folder.resolve("e.json"), "{");
        CommandRun run = status(file("b.yaml"), file("d.json"), file("e.json"), "--format", "json");
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertEquals("2026-04-01", report.get("asOf").asString());
        assertEquals(
                JsonMapper.shared()
                        .readTree("""
                                {"file": "b.yaml", "service": "乙サービス", "provider": "株式会社サンプル", "state": "renewal-due",
                                 "disclosedOn": "2024-06-12", "renewableFrom": "2026-02-12", "validUntil": "2026-06-12",
                                 "daysLeft": 72}
                                """.replace("b.yaml", file("b.yaml").replace("\\", "\\\\"))),
                report.get("disclosures").get(0));
        JsonNode unknown = report.get("disclosures").get(1);
        assertEquals("unknown", unknown.get("state").asString());
        assertTrue(unknown.get("validUntil").isNull());
        assertTrue(unknown.get("daysLeft").isNull());
        assertEquals(file("e.json"), report.get("unreadable").get(0).get("file").asString());
        assertEquals(1, report.get("unreadable").get(0).get("findings").size());
    }

    @Test
    void spreadsheetsGetCsvInWhichNoNameIsAFormula() throws IOException {
        DisclosureJson.create().write(of("=HYPERLINK(\"x\"),y", LocalDate.of(2024, 6, 12)), folder.resolve("f.json"));
        assertEquals(
                "File,Service,Provider,State,Disclosed on,Renewable from,Valid until,Days left\r\n"
                        + file("f.json")
                        + ",\"'=HYPERLINK(\"\"x\"\"),y\",株式会社サンプル,renewal due,2024-06-12,2026-02-12,2026-06-12,72\r\n",
                status(file("f.json"), "--format", "csv", "--locale", "en").out());
    }

    @Test
    void anUnknownEndIsAnEmptyCell() {
        assertTrue(status(file("d.json"), "--format", "csv").out().endsWith(",不明,,,,\r\n"));
    }

    @Test
    void nothingInANameControlsTheTerminal() throws IOException {
        DisclosureJson.create().write(of("a\u001b[31mb\u202e\nc", LocalDate.of(2024, 6, 12)), folder.resolve("g.json"));
        for (String format : List.of("text", "csv", "json", "ics")) {
            String out = status(file("g.json"), "--format", format).out();
            assertFalse(out.contains("\u001b") || out.contains("\u202e"), format);
        }
    }

    @Test
    void aTextThatIsNoDateIsRefused() {
        assertEquals(
                2,
                CommandRun.of("status", file("a.json"), "--as-of", "tomorrow").exit());
    }
}
