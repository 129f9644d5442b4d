package io.github.clouddisclosure.commandline.table;

import static io.github.clouddisclosure.answer.Answers.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code disclosure render}. */
class RenderCommandTest {
    private static final String COMPLETE = "../examples/complete.json";
    private static final OfficialTable TABLE = OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFormIsPrinted() {
        assertPrinted(HtmlPage.write(TABLE), "--format", "html");
        assertPrinted(MarkdownTable.write(TABLE), "--format", "markdown");
        assertPrinted(CsvTable.write(TABLE), "--format", "csv");
        assertPrinted(PlainTextTable.write(TABLE), "--format", "text");
        assertPrinted(PlainTextTable.write(TABLE));
        assertPrinted(
                PlainTextTable.write(OfficialTable.of(CompleteDisclosure.build(), Locale.ENGLISH)), "--locale", "en");
    }

    private static void assertPrinted(String expected, String... options) {
        String[] call = new String[options.length + 2];
        call[0] = "render";
        call[1] = COMPLETE;
        System.arraycopy(options, 0, call, 2, options.length);
        CommandRun run = CommandRun.of(call);
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertEquals(expected, run.out());
    }

    @ParameterizedTest
    @CsvSource({"開示.html,<!DOCTYPE html>", "a.HTM,<!DOCTYPE html>", "a.md,|", "a.csv,No.", "a.txt,", "a.xlsx,PK"})
    void theExtensionGivesTheForm(String name, String begin) throws IOException {
        Path file = folder.resolve(name);
        CommandRun run = CommandRun.of("render", COMPLETE, "-o", file.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out() + run.err());
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(content.contains(begin == null ? "" : begin), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.html", "t.md", "t.csv", "t.xlsx"})
    void aRenderedTableIsImported(String name) throws IOException {
        Path table = folder.resolve(name);
        Path json = folder.resolve("read.json");
        assertEquals(
                0, CommandRun.of("render", COMPLETE, "-o", table.toString()).exit());
        CommandRun run = CommandRun.of("import", table.toString(), "-o", json.toString());
        assertEquals(0, run.exit(), run.err());
        int rows = Guideline.aspSaas3().rows().size();
        assertTrue(run.out().startsWith("認識した行: " + rows + "\n"), run.out());
        assertEquals(CompleteDisclosure.build(), DisclosureJson.create().read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.html", "t.md", "t.csv", "t.xlsx", "t.yaml", "t.json"})
    void aDisclosureIsRenderedFromAnyForm(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith("yaml")) {
            DisclosureYaml.create().write(CompleteDisclosure.build(), file);
        } else if (name.endsWith("json")) {
            DisclosureJson.create().write(CompleteDisclosure.build(), file);
        } else {
            CommandRun.of("render", COMPLETE, "-o", file.toString());
        }
        CommandRun named = CommandRun.of("render", file.toString());
        assertEquals(PlainTextTable.write(TABLE), named.out(), named.err());
        CommandRun given = CommandRun.withInput(Files.readAllBytes(file), "render", "-", "--format", "markdown");
        assertEquals(MarkdownTable.write(TABLE), given.out(), given.err());
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsReportedInWords() throws IOException {
        Path notJson = Files.writeString(folder.resolve("x.json"), "{\n  \"guideline\": x");
        Path broken = Files.writeString(
                folder.resolve("long.json"),
                "{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"mainBusiness\":\"" + "長".repeat(32_768) + "\"}}");
        for (String[] call : new String[][] {
            {"render", folder.resolve("missing.json").toString()},
            {"render", folder.toString()},
            {"render", notJson.toString()},
            {"render", COMPLETE, "-o", folder.resolve("no/such/folder.html").toString()},
            {"render", broken.toString(), "-o", folder.resolve("long.xlsx").toString()},
        }) {
            CommandRun run = CommandRun.of(call);
            assertEquals(2, run.exit());
            assertEquals("", run.out());
            assertTrue(run.err().startsWith("disclosure: "), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
        assertFalse(Files.exists(folder.resolve("long.xlsx")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render",
                "render ../examples/complete.json --format pdf",
                "render ../examples/complete.json --locale fr"
            })
    void wrongArgumentsEndWithTwoAndTheUsage(String call) {
        CommandRun run = CommandRun.of(call.split(" "));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("使い方: disclosure"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.docx", "table"})
    void aNameWithAnUnknownExtensionIsRefused(String name) {
        Path out = folder.resolve(name);
        CommandRun run = CommandRun.of("render", COMPLETE, "-o", out.toString(), "--locale", "en");
        assertEquals(2, run.exit());
        assertEquals(
                "disclosure: " + out
                        + ": The extension does not tell the form. Use --format html, markdown, csv, xlsx or text.\n",
                run.err());
        assertFalse(Files.exists(out));
        assertEquals(
                0,
                CommandRun.of("render", COMPLETE, "-o", out.toString(), "--format", "csv")
                        .exit());
    }

    /** A number built in code may have any exponent; in a file it is limited, so this test uses no file. */
    @ParameterizedTest
    @ValueSource(strings = {"1e-2147483647", "1e-999999999", "1e-31", "1e999999999", "0e-999999999"})
    void aNumberThatNoCellCanShowIsText(String number) throws IOException {
        Money money = new Money(new BigDecimal(number), MoneyUnit.YEN, Optional.empty(), Optional.empty());
        OfficialTable table = OfficialTable.of(
                Disclosure.builder()
                        .finance(finance -> finance.sales(stated(money)))
                        .build(),
                Locale.JAPANESE);
        for (RenderFormat format : RenderFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(table, out);
            assertTrue(out.size() < 1_000_000, format::name);
        }
    }
}
