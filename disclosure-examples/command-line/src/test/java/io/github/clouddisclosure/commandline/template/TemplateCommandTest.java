package io.github.clouddisclosure.commandline.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureTemplate;
import io.github.clouddisclosure.tablefiles.TemplateWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code disclosure template}. */
class TemplateCommandTest {
    @TempDir
    Path folder;

    private static DisclosureTemplate template(Locale locale) {
        return DisclosureTemplate.of(Guideline.aspSaas3(), locale);
    }

    @Test
    void theTemplateIsPrintedAsYamlUnlessJsonIsAskedFor() {
        assertPrinted(template(Locale.JAPANESE).yaml());
        assertPrinted(template(Locale.ENGLISH).yaml(), "--locale", "en");
        assertPrinted(template(Locale.JAPANESE).json(), "--format", "json");
    }

    private static void assertPrinted(String expected, String... options) {
        CommandRun run = CommandRun.of(arguments(options));
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertEquals(expected, run.out());
    }

    private static String[] arguments(String... options) {
        List<String> arguments = new ArrayList<>(List.of("template"));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"t.yaml, yaml", "t.YML, yaml", "t.json, json"})
    void theExtensionTellsTheForm(String name, TemplateFormat format) throws IOException {
        Path file = folder.resolve(name);
        assertEquals(0, CommandRun.of("template", "-o", file.toString()).exit());
        DisclosureTemplate expected = template(Locale.JAPANESE);
        assertEquals(format == TemplateFormat.yaml ? expected.yaml() : expected.json(), Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theWorkbookIsThatOfTheLibraryAndIsValidatedAsItIs(String language) throws IOException {
        Path file = folder.resolve("t.xlsx");
        CommandRun run = CommandRun.of("template", "-o", file.toString(), "--locale", language);
        assertEquals(0, run.exit(), run.err());
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        TemplateWorkbook.write(Guideline.aspSaas3(), Locale.forLanguageTag(language), expected);
        assertArrayEquals(expected.toByteArray(), Files.readAllBytes(file));
        CommandRun validated = CommandRun.of("validate", file.toString(), "--locale", "en");
        assertEquals(1, validated.exit(), validated.err());
        assertTrue(validated.out().matches("(?s).*\\[mandatory-unanswered \\S+!F2\\].*"), validated.out());
    }

    @Test
    void aFormThatIsNamedComesBeforeTheExtension() throws IOException {
        Path file = folder.resolve("t.txt");
        CommandRun unknown = CommandRun.of("template", "-o", file.toString());
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().contains("--format"), unknown.err());
        assertTrue(Files.notExists(file));
        assertEquals(
                0,
                CommandRun.of("template", "--format", "json", "-o", file.toString())
                        .exit());
        assertEquals(template(Locale.JAPANESE).json(), Files.readString(file));
    }

    @Test
    void anOutputThatCannotBeWrittenEndsWithTwo() {
        CommandRun run =
                CommandRun.of("template", "-o", folder.resolve("none/t.yaml").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("t.yaml"), run.err());
    }
}
