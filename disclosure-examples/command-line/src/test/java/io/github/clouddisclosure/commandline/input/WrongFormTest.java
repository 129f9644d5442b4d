package io.github.clouddisclosure.commandline.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.TableLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disclosure in one form under the extension of another. */
class WrongFormTest {
    private static final List<String> FORMS = List.of("json", "yaml", "html", "xlsx", "csv", "tsv", "md", "txt");
    private static final List<String> EXTENSIONS =
            List.of("json", "yaml", "yml", "html", "xlsx", "xls", "csv", "tsv", "md", "txt");
    /** What the reader of an extension reads as well. */
    private static final Map<String, Set<String>> READABLE = Map.of(
            "json", Set.of("yaml", "yml"),
            "yaml", Set.of("yml"),
            "xlsx", Set.of("xls"),
            "tsv", Set.of("csv"),
            "md", Set.of("txt"),
            "txt", Set.of("md"));
    /** Text between tabs is delimited text, and called by its most common name. */
    private static final Map<String, String> NAMES = Map.of("tsv", "csv");

    private static final Map<String, String> LABELS = Map.of(
            "json", "JSON",
            "yaml", "YAML",
            "html", "Web ページ(HTML)",
            "xlsx", "Excel ブック",
            "csv", "CSV",
            "md", "Markdown",
            "txt", "テキスト");

    @TempDir
    private Path folder = Path.of("");

    private static byte[] content(String form) throws IOException {
        Path example = Path.of("../examples/complete." + form);
        if (Files.exists(example)) {
            return Files.readAllBytes(example);
        }
        Disclosure complete = DisclosureJson.create().read(Path.of("../examples/complete.json"));
        if (form.equals("yaml")) {
            return DisclosureYaml.create().write(complete);
        }
        OfficialTable table = OfficialTable.of(complete, Locale.JAPANESE);
        String text = switch (form) {
            case "csv" -> CsvTable.write(table);
            case "tsv" -> tabs(CsvTable.write(table));
            case "md" -> MarkdownTable.write(table);
            default -> PlainTextTable.write(table);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tabs(String csv) {
        StringBuilder tabs = new StringBuilder();
        for (TableLine line : DelimitedText.grid(csv).lines()) {
            tabs.append(String.join("\t", line.cells())).append('\n');
        }
        return tabs.toString();
    }

    private static boolean isReadable(String form, String extension) {
        return form.equals(extension) || READABLE.getOrDefault(form, Set.of()).contains(extension);
    }

    static Stream<Arguments> pairs(boolean readable) {
        List<Arguments> pairs = new ArrayList<>();
        for (String form : FORMS) {
            for (String extension : EXTENSIONS) {
                if (isReadable(form, extension) == readable) {
                    pairs.add(Arguments.of(form, extension));
                }
            }
        }
        return pairs.stream();
    }

    static Stream<Arguments> readablePairs() {
        return pairs(true);
    }

    static Stream<Arguments> mistakenPairs() {
        return pairs(false);
    }

    private String file(String form, String extension) throws IOException {
        return Files.write(folder.resolve("t." + extension), content(form)).toString();
    }

    @ParameterizedTest
    @MethodSource("readablePairs")
    void whatTheReaderOfTheExtensionReadsIsRead(String form, String extension) throws IOException {
        CommandRun run = CommandRun.of("validate", file(form, extension), "--as-of=2026-11-23");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("指摘はありません。"), run.out());
    }

    @ParameterizedTest
    @MethodSource("mistakenPairs")
    void anyOtherFormIsNamedWithTheRemedy(String form, String extension) throws IOException {
        String file = file(form, extension);
        String found = NAMES.getOrDefault(form, form);
        String reason =
                "拡張子は ." + extension + " ですが、内容は" + LABELS.get(found) + "です。拡張子を直すか、--from " + found + " を付けてください。";
        for (String command : List.of("validate", "render", "propose")) {
            CommandRun run = CommandRun.of(command, file);
            assertEquals(2, run.exit(), run.out());
            assertTrue((run.out() + run.err()).contains(reason), run.out() + run.err());
        }
        CommandRun remedied = CommandRun.of("validate", file, "--as-of=2026-11-23", "--from", found);
        assertEquals(0, remedied.exit(), remedied.out());
        CommandRun imported = CommandRun.of("import", file);
        assertEquals(2, imported.exit());
        boolean isDocument = form.equals("json") || form.equals("yaml");
        assertEquals(
                "disclosure: " + file + ": "
                        + (isDocument ? "情報開示の " + LABELS.get(form) + " です。表ではないので、読み込む必要はありません。" : reason) + "\n",
                imported.err());
    }

    @Test
    void theReasonIsGivenInEnglishToo() throws IOException {
        CommandRun run = CommandRun.of("validate", file("csv", "md"), "--locale", "en");
        assertTrue(
                run.out()
                        .contains(
                                "The extension is .md, but the content is CSV. Correct the extension, or add --from csv."),
                run.out());
        CommandRun told = CommandRun.of("validate", file("csv", "csv"), "--from", "yaml", "--locale", "en");
        assertTrue(told.out().contains("--from yaml was given, but the content is CSV. Use --from csv."), told.out());
    }

    @ParameterizedTest
    @CsvSource({"csv, json", "yaml, txt", "txt, yaml", "md, html"})
    void anOptionThatLiesIsNamed(String form, String option) throws IOException {
        CommandRun run = CommandRun.of("validate", file(form, form), "--from", option);
        assertEquals(2, run.exit());
        assertTrue(
                run.out()
                        .contains("--from " + option + " と指定されていますが、内容は" + LABELS.get(form) + "です。--from " + form
                                + " としてください。"),
                run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void whatIsNeitherADocumentNorATableIsNotCalledOne(String extension) throws IOException {
        Path file = Files.writeString(folder.resolve("t." + extension), "本日は晴天なり");
        CommandRun run = CommandRun.of("import", file.toString());
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + file + ": 情報開示の " + LABELS.get(extension) + " でも、表でもありません。\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF", "\0\0\0\0", "\u3000\n", "本日は晴天なり\n", "PK\u0005\u0006"})
    void aFileWithNothingInItIsRefusedByEveryReader(String content) throws IOException {
        List<String> names =
                new ArrayList<>(EXTENSIONS.stream().map("t."::concat).toList());
        names.add("t");
        for (String name : names) {
            String file = Files.writeString(folder.resolve(name), content).toString();
            for (String command : List.of("validate", "import", "render", "propose")) {
                CommandRun run = CommandRun.of(command, file);
                String said = run.out() + run.err();
                assertEquals(2, run.exit(), command + ' ' + name + said);
                assertTrue(said.contains("エラー: ") || said.startsWith("disclosure: "), command + ' ' + name + said);
                assertFalse(said.contains("Exception"), command + ' ' + name + said);
            }
        }
    }

    @Test
    void theEncodingIsFoundByItsMarkOrAskedFor() throws IOException {
        String csv = new String(content("csv"), StandardCharsets.UTF_8);
        Path file = folder.resolve("t.csv");
        Files.write(file, ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE));
        CommandRun marked = CommandRun.of("validate", file.toString(), "--as-of=2026-11-23");
        assertEquals(0, marked.exit(), marked.out());
        Files.write(file, csv.getBytes(Charset.forName("Shift_JIS")));
        CommandRun asked = CommandRun.of("validate", file.toString());
        assertEquals(2, asked.exit());
        assertTrue(
                asked.out().contains("UTF-8 で書かれていません。--encoding で文字コードを指定してください(例: windows-31j、UTF-16LE)。"),
                asked.out());
    }

    @Test
    void aLineOfATextInUtf16IsShown() throws IOException {
        String table = "\uFEFF1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | あした |\n";
        Path file = Files.write(folder.resolve("t.txt"), table.getBytes(StandardCharsets.UTF_16BE));
        CommandRun run = CommandRun.of("validate", file.toString());
        assertTrue(run.out().contains("1 | 1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | あした |"), run.out());
    }
}
