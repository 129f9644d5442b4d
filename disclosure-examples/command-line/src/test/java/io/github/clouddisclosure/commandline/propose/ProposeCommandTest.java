package io.github.clouddisclosure.commandline.propose;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code disclosure propose}. */
class ProposeCommandTest {
    private static final Disclosure DRAFT = CompleteDisclosure.build()
            .with(d -> d.servicePerformance(s -> s.disasterRecovery(described("DR対策はありません。"))
                            .serviceLevelAgreement(described("SLAは公開していません")))
                    .housing(h -> h.dedicatedBuilding(described("データセンターは\n専用建物です"))));

    @TempDir
    private Path folder = Path.of("");

    private Path draft = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeDraft() throws IOException {
        draft = folder.resolve("draft.json");
        out = folder.resolve("out.json");
        DisclosureJson.create().write(DRAFT, draft);
    }

    private CommandRun propose(String... options) {
        String[] call = new String[options.length + 2];
        call[0] = "propose";
        call[1] = draft.toString();
        System.arraycopy(options, 0, call, 2, options.length);
        return CommandRun.of(call);
    }

    @Test
    void theProposalsAreListedWithTheWordsThePhraseAndTheAnswerOfTheTable() {
        CommandRun run = propose();
        assertEquals(0, run.exit(), run.err());
        assertEquals("""
                55.2 サービス継続 — DR(ディザスターリカバリー)対策の有無と、「有り」の場合はその概要
                  回答: DR対策はありません。
                  根拠: DR対策はありません
                  提案: 無し DR対策はありません。
                81.1 建物形態 — データセンター専用建物か否か
                  回答: データセンターは 専用建物です
                  根拠: データセンターは 専用建物です
                  提案: はい データセンターは 専用建物です
                提案2件、採用0件
                """, run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.yaml", "draft.xlsx", "draft.html", "draft.csv"})
    void theProposalsOfADraftInAnyFormAreThoseOfItsJson(String name) throws IOException {
        String expected = propose().out();
        Path other = folder.resolve(name);
        if (name.endsWith("yaml")) {
            DisclosureYaml.create().write(DRAFT, other);
        } else {
            CommandRun.of("render", draft.toString(), "-o", other.toString());
        }
        CommandRun run = CommandRun.of("propose", other.toString());
        // A table has the words of an answer in one line.
        assertEquals(expected, run.out(), run.err());
        CommandRun given = CommandRun.withInput(Files.readAllBytes(other), "propose", "-");
        assertEquals(expected, given.out(), given.err());
    }

    @Test
    void theCopyIsYamlIfItsNameSaysSo() throws IOException {
        Path copy = folder.resolve("copy.yaml");
        assertEquals(0, propose("--accept-all", "-o", out.toString()).exit());
        assertEquals(0, propose("--accept-all", "-o", copy.toString()).exit());
        assertEquals(DisclosureJson.create().read(out), DisclosureYaml.create().read(copy));
    }

    @Test
    void theListIsInEnglishToo() {
        CommandRun run = propose("--locale", "en");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\n  Words: DR対策はありません。\n  Phrase: DR対策はありません\n  Proposal: No"), run.out());
        assertTrue(run.out().endsWith("\nProposals: 2, accepted: 0\n"), run.out());
    }

    @Test
    void theListIsInJsonForPrograms() {
        CommandRun run = propose("--format", "json", "--accept", "55.2", "-o", out.toString());
        assertEquals(0, run.exit(), run.err());
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertEquals(draft.toString(), report.at("/file").asString());
        assertEquals(2, report.at("/proposals").size());
        JsonNode proposal = report.at("/proposals/0");
        assertEquals(JsonMapper.shared().readTree("""
                        {"row":"55.2","number":55,"item":"サービス継続",
                         "prescription":"DR(ディザスターリカバリー)対策の有無と、「有り」の場合はその概要",
                         "words":"DR対策はありません。","phrase":"DR対策はありません","answer":"無し DR対策はありません。",
                         "accepted":true,"fix":{"target":"value","pointer":"/servicePerformance/disasterRecovery",
                         "json":"{\\"value\\":\\"no\\",\\"note\\":\\"DR対策はありません。\\"}"}}
                        """), proposal);
        assertFalse(report.at("/proposals/1/accepted").asBoolean());
    }

    @Test
    void acceptedProposalsAreWrittenToACopyAndTheFileStays() throws IOException {
        byte[] before = Files.readAllBytes(draft);
        CommandRun run = propose("--accept", "55.2", "-o", out.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("「有り」の場合はその概要 [採用]\n"), run.out());
        assertTrue(run.out().endsWith("\n提案2件、採用1件\n"), run.out());
        assertEquals(
                DRAFT.with(d -> d.servicePerformance(s -> s.disasterRecovery(no("DR対策はありません。")))),
                DisclosureJson.create().read(out));
        assertArrayEquals(before, Files.readAllBytes(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--accept-all", "--accept=55.2,81.1", "--accept=81.1,55.2,81.1"})
    void severalProposalsAreAcceptedAtOnce(String accept) throws IOException {
        CommandRun run = propose(accept, "--output", out.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                DRAFT.with(d -> d.servicePerformance(s -> s.disasterRecovery(no("DR対策はありません。")))
                        .housing(h -> h.dedicatedBuilding(yes("データセンターは\n専用建物です")))),
                DisclosureJson.create().read(out));
    }

    @Test
    void aFileWithoutProposalsIsCopiedAsItIs() throws IOException {
        DisclosureJson.create().write(CompleteDisclosure.build(), draft);
        CommandRun run = propose("--accept-all", "-o", out.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("提案0件、採用0件\n", run.out());
        assertArrayEquals(Files.readAllBytes(draft), Files.readAllBytes(out));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57.1 | There is no proposal for this row.",
                "1.1 | There is no proposal for this row.",
                "55 | There is no row of this number.",
                "200.1 | There is no row of this number.",
                "x | There is no row of this number."
            })
    void aRowWithoutAProposalIsRefusedAndNothingWritten(String row, String reason) {
        CommandRun run = propose("--accept", "55.2," + row, "-o", out.toString(), "--locale", "en");
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + row + ": " + reason + "\n", run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void theFileItselfIsNotWritten() throws IOException {
        byte[] before = Files.readAllBytes(draft);
        CommandRun run = propose("--accept-all", "-o", draft.toString());
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + draft + ": 読み込むファイルと同じです。別のファイルを指定してください。\n", run.err());
        assertArrayEquals(before, Files.readAllBytes(draft));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--accept 55.2 | --accept and --accept-all need a file for the copy: -o OUT",
                "--accept-all | --accept and --accept-all need a file for the copy: -o OUT",
                "-o out.json | -o needs --accept ROW,... or --accept-all.",
                "--accept 55.2 --accept-all -o out.json | Use --accept or --accept-all, not both."
            })
    void optionsThatDoNotGoTogetherAreRefused(String options, String reason) {
        CommandRun run = propose(options.split(" "));
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith(reason + "\n"), run.err());
        assertTrue(run.err().contains("使い方: disclosure propose"), run.err());
    }

    @Test
    void aFileThatIsNoDisclosureIsReportedInWords() throws IOException {
        Files.writeString(draft, "{\n  \"guideline\": x");
        CommandRun broken = propose("--accept-all", "-o", out.toString());
        assertEquals(2, broken.exit());
        assertTrue(broken.err().startsWith("disclosure: " + draft + ": 2行"), broken.err());
        Files.delete(draft);
        CommandRun missing = propose();
        assertEquals(2, missing.exit());
        assertEquals("disclosure: " + draft + ": ファイルがありません。\n", missing.err());
        assertEquals("", broken.out() + missing.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void nothingInTheFileControlsTheTerminal() throws IOException {
        DisclosureJson.create()
                .write(
                        DRAFT.with(d -> d.servicePerformance(
                                s -> s.disasterRecovery(described("DR対策を実施しています \u001b[31m\u202e")))),
                        draft);
        for (String format : new String[] {"text", "json"}) {
            CommandRun run = propose("--format", format);
            assertEquals(0, run.exit(), run.err());
            assertFalse(run.out().contains("\u001b") || run.out().contains("\u202e"), run.out());
            assertTrue(run.out().contains("DR対策を実施しています"), run.out());
        }
    }
}
