package io.github.clouddisclosure.commandline.merge;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.OfficialTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code disclosure merge}. */
class MergeCommandTest {
    private static final Disclosure BASE = CompleteDisclosure.build();
    private static final Consumer<DisclosureBuilder> FIRE = d -> d.housing(h -> h.fireDetection(no()));
    private static final Consumer<DisclosureBuilder> TARGET =
            d -> d.servicePerformance(s -> s.targetAvailability(percent("99.5")));

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, Disclosure disclosure) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith("yaml")) {
            DisclosureYaml.create().write(disclosure, file);
        } else {
            DisclosureJson.create().write(disclosure, file);
        }
        return file.toString();
    }

    private CommandRun merge(Disclosure ours, Disclosure theirs, String... options) throws IOException {
        return merge(write("base.json", BASE), write("ours.json", ours), write("theirs.json", theirs), options);
    }

    private static CommandRun merge(String base, String ours, String theirs, String... options) {
        List<String> arguments = new ArrayList<>(List.of("merge", base, ours, theirs));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static Disclosure read(String json) {
        return DisclosureJson.create().read(json);
    }

    @Test
    void editsOfDifferentRowsAreMerged() throws IOException {
        CommandRun run = merge(BASE.with(FIRE), BASE.with(TARGET));
        assertEquals(0, run.exit(), run.err());
        assertEquals(BASE.with(FIRE.andThen(TARGET)), read(run.out()));
        assertEquals("", run.err());
    }

    @Test
    void aConflictIsNamedWithTheThreeAnswersAndOursStands() throws IOException {
        CommandRun run = merge(
                BASE.with(FIRE),
                BASE.with(d -> d.housing(h -> h.fireDetection(yes("煙感知器")))).with(TARGET),
                "--locale",
                "en");
        assertEquals(1, run.exit());
        assertEquals(BASE.with(FIRE.andThen(TARGET)), read(run.out()));
        GuidelineRow row =
                Guideline.aspSaas3().rowByKey("housing.fireDetection").orElseThrow();
        assertEquals(
                """
                disclosure: %s: Conflicts: 1. The answers of OURS stand.
                %s %s — %s
                  BASE:   Yes
                  OURS:   No
                  THEIRS: Yes: 煙感知器
                """.formatted(
                                folder.resolve("ours.json"),
                                row.id(),
                                row.item().en(),
                                row.prescription().en()),
                run.err());
    }

    @Test
    void anAnswerThatIsMissingIsNone() throws IOException {
        CommandRun run = merge(BASE.with(FIRE), BASE.with(d -> d.housing(h -> h.fireDetection(unanswered()))));
        assertTrue(run.err().endsWith("  OURS:   無し\n  THEIRS: (なし)\n"), run.err());
    }

    @Test
    void aConflictInASupplementaryRowIsNamedByItsNumberAndItem() throws IOException {
        CommandRun run = merge(
                BASE.with(d -> d.supplementary(row("199", "有"))), BASE.with(d -> d.supplementary(row("199", "無"))));
        assertEquals(1, run.exit());
        assertTrue(run.err().endsWith("補足行 199 その他\n  BASE:   (なし)\n  OURS:   有\n  THEIRS: 無\n"), run.err());
    }

    private static SupplementaryRow row(String number, String answer) {
        return SupplementaryRow.builder()
                .number(number)
                .item("その他")
                .answer(answer)
                .build();
    }

    @Test
    void theCareerOfTheRepresentativeIsNeverShown() throws IOException {
        GuidelineRow career =
                Guideline.aspSaas3().row(RowRole.REPRESENTATIVE_CAREER).orElseThrow();
        CommandRun run = merge(
                BASE.with(d -> d.answer(career, text("秘密甲")).supplementary(row("6", "秘密乙"))),
                BASE.with(d -> d.answer(career, text("秘密丙")).supplementary(row("6", "秘密丁"))));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains(career.id() + ' ' + career.item().ja()), run.err());
        assertFalse(run.err().contains("秘密"), run.err());
    }

    @Test
    void theResultMayReplaceAFileThatWasRead() throws IOException {
        Path ours = Path.of(write("ours.json", BASE.with(FIRE)));
        CommandRun run = merge(BASE.with(FIRE), BASE.with(TARGET), "-o", ours.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(BASE.with(FIRE.andThen(TARGET)), DisclosureJson.create().read(ours));
    }

    @Test
    void theResultIsInTheFormOfOurs() throws IOException {
        String base = write("base.json", BASE);
        CommandRun run = merge(base, write("ours.yaml", BASE.with(FIRE)), write("theirs.json", BASE.with(TARGET)));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\nguideline: ") || run.out().startsWith("guideline: "), run.out());
        assertEquals(BASE.with(FIRE.andThen(TARGET)), DisclosureYaml.create().read(run.out()));
    }

    @Test
    void aSideThatIsTheResultIsTakenAsItIsWithItsComments() throws IOException {
        String base = write("base.yaml", BASE);
        Path changed = Path.of(write("changed.yaml", BASE.with(FIRE)));
        Files.writeString(changed, "# 編集中\n" + Files.readString(changed));
        for (CommandRun run : List.of(merge(base, changed.toString(), base), merge(base, base, changed.toString()))) {
            assertEquals(0, run.exit(), run.err());
            assertEquals(Files.readString(changed), run.out());
            assertEquals("", run.err());
        }
    }

    @Test
    void thatCommentsAreLostIsSaid() throws IOException {
        Path ours = Path.of(write("ours.yaml", BASE.with(FIRE)));
        Files.writeString(ours, "# 編集中\n" + Files.readString(ours));
        CommandRun run = merge(write("base.yaml", BASE), ours.toString(), write("theirs.yaml", BASE.with(TARGET)));
        assertEquals(0, run.exit());
        assertEquals("disclosure: " + ours + ": コメントは含まれません。\n", run.err());
    }

    @Test
    void withoutAnythingBeforeEachRowWasAdded() throws IOException {
        Path nothing = Files.createFile(folder.resolve("base"));
        CommandRun same = merge(nothing.toString(), write("a.json", BASE), write("b.json", BASE));
        assertEquals(0, same.exit(), same.err());
        assertEquals(BASE, read(same.out()));
        CommandRun other = merge(nothing.toString(), write("a.json", BASE), write("b.json", BASE.with(FIRE)));
        assertEquals(1, other.exit(), other.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFileThatIsNoDisclosureIsNamedAndNothingIsWritten(int broken) throws IOException {
        Path out = folder.resolve("out.json");
        Path notJson = Files.writeString(folder.resolve("broken.json"), "{\"housing\":{\"fireDetektion\":\"yes\"}}");
        List<String> files = new ArrayList<>(
                List.of(write("base.json", BASE), write("ours.json", BASE), write("theirs.json", BASE)));
        files.set(broken, notJson.toString());
        CommandRun run = merge(files.get(0), files.get(1), files.get(2), "-o", out.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("broken.json"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aTableIsRefused() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, CsvTable.write(OfficialTable.of(BASE, Locale.JAPANESE)));
        String base = write("base.json", BASE);
        CommandRun run = merge(base, table.toString(), base);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("JSON でも YAML でもありません。"), run.err());
    }

    @Test
    void messagesNameTheFileAsAsked() throws IOException {
        CommandRun run = merge(
                BASE.with(FIRE), BASE.with(d -> d.housing(h -> h.fireDetection(unanswered()))), "--name", "情報開示.json");
        assertTrue(run.err().startsWith("disclosure: 情報開示.json: 競合が1件あります。OURS の回答を残しました。\n"), run.err());
    }
}
