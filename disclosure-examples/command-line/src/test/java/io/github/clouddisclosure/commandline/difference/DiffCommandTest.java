package io.github.clouddisclosure.commandline.difference;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.tablefiles.DifferenceWorkbook;
import io.github.clouddisclosure.value.Percentage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure diff}. */
class DiffCommandTest {
    private static final String COMPLETE = "../examples/complete.json";
    private static final String LONG = "当サービスは全国の事業者に提供しており、毎日午前三時に自動で保守を行い、結果を電子メールで通知します。";
    private static final Disclosure BEFORE = Disclosure.builder()
            .personnel(p -> p.representativeCareer(text("CANARY1975年")))
            .servicePerformance(s -> s.serviceName(text("見本<b>クラウド"))
                    .serviceDescription(text(LONG))
                    .targetAvailability(stated(Percentage.of("99.9"))))
            .housing(h -> h.fireDetection(no()).seismicRating(text("震度6強")))
            .supplementary(
                    SupplementaryRow.builder().item("代表者略歴").answer("CANARYの略歴").build())
            .build();
    private static final Disclosure AFTER =
            BEFORE.with(d -> d.personnel(p -> p.representativeCareer(text("CANARY1976年")))
                    .servicePerformance(s -> s.serviceDescription(text(LONG.replace("午前三時", "午前四時")))
                            .targetAvailability(stated(Percentage.of("99.5"))))
                    .housing(h -> h.fireDetection(yes()).seismicRating(text("震度6強 ")))
                    .supplementary(SupplementaryRow.builder()
                            .number("73")
                            .item("監視|*強*")
                            .answer("<script>alert(1)</script>")
                            .build()));

    @TempDir
    private Path folder = Path.of("");

    private String before = "";
    private String after = "";

    @BeforeEach
    void write() throws IOException {
        before = write("before.json", BEFORE);
        after = write("after.json", AFTER);
    }

    private String write(String name, Disclosure disclosure) throws IOException {
        return Files.write(folder.resolve(name), DisclosureJson.create().write(disclosure))
                .toString();
    }

    private CommandRun diff(String... options) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("diff", before, after), Stream.of(options))
                .toArray(String[]::new));
        assertEquals(1, run.exit(), run.err());
        assertEquals("", run.err());
        return run;
    }

    @Test
    void textShowsEachChangedRowUnderItsSection() {
        assertEquals("""
                        --- %s
                        +++ %s
                        @@ 人材 @@
                        6.2 代表者 — 代表者経歴(生年月日、学歴、業務履歴、資格等) [内容を変更]
                          (個人についての記載か、その可能性があるため表示しません)
                        @@ サービス基本性能 @@
                        37.1 サービスの内容・範囲 — 本ASP・SaaSサービスの内容・特徴 [内容を変更]
                        ~ …スは全国の事業者に提供しており、毎日午前[-三-]{+四+}時に自動で保守を行い、結果を電子メールで…
                        48.1 サービス稼働設定値 — サービス稼働率の目標値 [内容を変更・後退]
                        - 99.9%%
                        + 99.5%%
                        @@ ハウジング(サーバ設置場所) @@
                        83.1 耐震・免震構造 — 耐震数値 [表記のみ変更]
                        - 震度6強
                        + 震度6強\s
                        88.1 火災感知・報知システム — 火災検知システムの有無 [内容を変更・前進]
                        - 無し
                        + 有り
                        @@ 補足行 @@
                        73 監視|*強* [補足行を追加・前進]
                        + <script>alert(1)</script>
                        変更した項目: 6(後退 1、前進 2、表記のみ 1)
                        """.formatted(before, after), diff().out());
    }

    @Test
    void textHasColoursOnlyIfTheyAreWanted() {
        String coloured = diff("--color", "always").out();
        assertTrue(coloured.contains("\u001B[31m- 99.9%\u001B[0m"), coloured);
        assertTrue(coloured.contains("\u001B[32m+ 99.5%\u001B[0m"), coloured);
        assertTrue(coloured.contains("\u001B[31m[-三-]\u001B[0m\u001B[32m{+四+}\u001B[0m"), coloured);
        assertFalse(diff().out().contains("\u001B"));
    }

    @Test
    void jsonHasEveryChangeForPrograms() {
        JsonNode json = JsonMapper.shared().readTree(diff("--format", "json").out());
        assertEquals(
                "{\"rows\":6,\"gives-less\":1,\"neutral\":3,\"gives-more\":2,\"wording\":1}",
                json.get("summary").toString());
        JsonNode availability = json.get("rows").get(2);
        assertEquals("48.1", availability.get("row").asString());
        assertEquals(
                "/servicePerformance/targetAvailability",
                availability.get("pointer").asString());
        assertEquals("value", availability.get("kind").asString());
        assertEquals("gives-less", availability.get("direction").asString());
        assertEquals("99.9%", availability.get("old").asString());
        assertEquals("99.5%", availability.get("new").asString());
        assertEquals(
                "[{\"mark\":\"removed\",\"text\":\"99.9\"},{\"mark\":\"added\",\"text\":\"99.5\"},{\"mark\":\"same\",\"text\":\"%\"}]",
                availability.get("parts").toString());
        assertTrue(json.get("rows").get(0).get("old").isNull());
    }

    @Test
    void markdownHasATableForEachSectionAndNoMarkupOfTheDisclosure() {
        String markdown = diff("--format", "markdown").out();
        assertTrue(markdown.startsWith("# 情報開示の変更点\n\n"), markdown);
        assertTrue(markdown.contains("— 見本\\<b\\>クラウド\n"), markdown);
        assertTrue(markdown.contains("## サービス基本性能\n\n| No. |"), markdown);
        assertTrue(markdown.contains("| <del>99.9</del>% | <ins>99.5</ins>% | 内容を変更・後退 |\n"), markdown);
        assertTrue(markdown.contains("| 73 | 監視\\|\\*強\\* | | | \\<script\\>alert(1)\\</script\\> |"), markdown);
    }

    @Test
    void htmlIsOneInertFile() {
        String html = diff("--format", "html", "--locale", "en").out();
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n"), html);
        assertTrue(html.contains("<h1>見本&lt;b&gt;クラウド</h1>"), html);
        assertTrue(html.contains("<del>99.9</del>%"), html);
        assertTrue(html.contains("<td class=\"change less\">changed, gives less</td>"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains("src="), html);
        assertTrue(html.contains("default-src 'none'"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void aChangeLogNeverShowsTheCareerOfTheRepresentative(String format) {
        for (String language : new String[] {"ja", "en"}) {
            String removed = CommandRun.of("diff", before, "/dev/null", "--format", format, "--locale", language)
                    .out();
            assertFalse(removed.contains("CANARY"), removed);
            String shown = diff("--format", format, "--locale", language).out();
            assertFalse(shown.contains("CANARY"), shown);
        }
    }

    @Test
    void aNotificationHasTheOfficialNumberBothAnswersAndTheCareer() {
        String markdown = diff("--notification").out();
        assertTrue(markdown.contains("| No. | サービスレベル項目例 | 規程内容 | 必須/選択 | 変更前 | 変更後 | 変更 |\n"), markdown);
        assertTrue(markdown.contains("| 48 | サービス稼働設定値 | サービス稼働率の目標値 | 必須 | 99.9% | 99.5% | 内容を変更 |\n"), markdown);
        assertTrue(markdown.contains("| CANARY1975年 | CANARY1976年 |"), markdown);
        String html = diff("--notification", "--format", "html").out();
        assertTrue(html.contains(">99.9%</td>"), html);
        assertFalse(html.contains("<del>"), html);
    }

    @Test
    void aNotificationIsAWorkbookIfOutSaysSo() throws IOException {
        Path workbook = folder.resolve("notification.xlsx");
        assertEquals("", diff("--notification", "-o", workbook.toString()).out());
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        DifferenceWorkbook.write(
                DifferenceTable.of(DisclosureDifference.between(BEFORE, AFTER), Locale.JAPANESE), expected);
        assertEquals(-1, Arrays.mismatch(expected.toByteArray(), Files.readAllBytes(workbook)));
    }

    @ParameterizedTest
    @CsvSource({
        "changes.md, # 情報開示の変更点",
        "changes.html, <!DOCTYPE html>",
        "changes.json, '{\"old\":'",
        "changes.txt, --- "
    })
    void theFormIsThatOfTheExtension(String name, String beginning) throws IOException {
        Path out = folder.resolve(name);
        assertEquals("", diff("-o", out.toString()).out());
        assertTrue(Files.readString(out).startsWith(beginning), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void theSameDisclosureInAnotherFormIsNoDifference(String format) {
        CommandRun run = CommandRun.of("diff", COMPLETE, "../examples/complete.xlsx", "--format", format);
        assertEquals(0, run.exit(), run.out() + run.err());
        assertEquals("", run.err());
        assertEquals(format.equals("text"), run.out().isEmpty());
    }

    @Test
    void standardInputIsOneOfTheTwo() throws IOException {
        byte[] old = Files.readAllBytes(Path.of(before));
        assertEquals(0, CommandRun.withInput(old, "diff", "-", before).exit());
        assertEquals(1, CommandRun.withInput(old, "diff", after, "-").exit());
        CommandRun twice = CommandRun.withInput(old, "diff", "-", "-");
        assertEquals(2, twice.exit());
        assertEquals("disclosure: -: 標準入力は1回しか読み込めません。\n", twice.err());
    }

    @Test
    void theSchemaOfADocumentIsComparedToo() throws IOException {
        String with = write("with.json", BEFORE.with(d -> d.schema("disclosure.schema.json")));
        CommandRun run = CommandRun.of("diff", before, with);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("JSON スキーマ\n+ disclosure.schema.json\n"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void aNotificationSaysThatNoRowChangedIfSomethingElseDid(String format) throws IOException {
        String other = write("other.json", BEFORE.with(d -> d.schema("disclosure.schema.json")));
        CommandRun run = CommandRun.of("diff", before, other, "--notification", "--format", format, "--locale", "en");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("No row changed."), run::out);
        assertFalse(run.out().contains("Nothing changed."), run::out);
    }

    @Test
    void controlCharactersDoNotReachATerminal() throws IOException {
        String hostile =
                write("hostile.json", BEFORE.with(d -> d.housing(h -> h.seismicRating(text("\u001B[31m赤\u202E")))));
        for (String format : new String[] {"text", "json", "markdown", "html"}) {
            String shown =
                    CommandRun.of("diff", before, hostile, "--format", format).out();
            assertFalse(shown.contains("\u001B") || shown.contains("\u202E"), shown);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--format xlsx, use --notification",
        "--notification --format json, 'markdown, html or xlsx'",
        "--notification --format text, 'markdown, html or xlsx'",
        "third.json, Two files are compared"
    })
    void whatCannotBeWrittenIsRefused(String options, String reason) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("diff", before, after), Stream.of(options.split(" ")))
                .toArray(String[]::new));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(reason), run.err());
    }

    @Test
    void aFileThatCannotBeReadIsAFailure() throws IOException {
        CommandRun missing = CommandRun.of("diff", before, "missing.json");
        assertEquals(2, missing.exit());
        assertEquals("disclosure: missing.json: ファイルがありません。\n", missing.err());
        String broken = Files.writeString(folder.resolve("broken.json"), "{").toString();
        assertEquals(2, CommandRun.of("diff", broken, after).exit());
        CommandRun overwriting = CommandRun.of("diff", before, after, "-o", after);
        assertEquals(2, overwriting.exit());
        assertTrue(overwriting.err().contains("読み込むファイルと同じです"), overwriting.err());
    }

    @Test
    void theArgumentsOfGitAreUnderstood() {
        CommandRun run = CommandRun.of("diff", "d.json", before, "0123abc", "100644", after, "4567def", "100644");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("--- d.json\n+++ d.json\n"), run.out());
        CommandRun added = CommandRun.of("diff", "d.json", "/dev/null", ".", ".", after, "4567def", "100644");
        assertTrue(added.out().startsWith("--- /dev/null\n+++ d.json\n"), added.out());
        assertTrue(added.out().contains("\n+ 99.5%\n"), added.out());
        CommandRun renamed = CommandRun.of(
                "diff", "d.json", before, "0123abc", "100644", after, "4567def", "100644", "e.json", "rename");
        assertTrue(renamed.out().startsWith("--- d.json\n+++ e.json\n"), renamed.out());
    }
}
