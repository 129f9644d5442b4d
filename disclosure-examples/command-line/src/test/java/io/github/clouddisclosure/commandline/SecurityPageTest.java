package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureModule;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.MarkdownText;
import io.github.clouddisclosure.tablefiles.HtmlTables;
import io.github.clouddisclosure.tablefiles.XlsxTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threat model leaves no way in out. */
class SecurityPageTest {
    private static final Path PAGE = Path.of("..", "..", ".github", "SECURITY.md");

    @Test
    void everyCommandIsThere() throws IOException {
        String page = Files.readString(PAGE);
        assertEquals(
                List.of(),
                HelpTest.commands().stream()
                        .filter(command -> !page.contains('`' + command + '`'))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                BarSeparatedText.class,
                DelimitedText.class,
                DisclosureJson.class,
                DisclosureModule.class,
                DisclosureYaml.class,
                HtmlTables.class,
                MarkdownText.class,
                XlsxTables.class
            })
    void everyReaderIsInTheTable(Class<?> reader) throws IOException {
        assertTrue(Files.readAllLines(PAGE).stream()
                .anyMatch(line -> line.startsWith("|") && line.contains('`' + reader.getSimpleName() + '`')));
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> unproved = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .filter(line -> !line.matches(".*`\\w+(Test|IT)\\.\\w+` \\|"))
                .toList();
        assertEquals(List.of(), unproved);
    }
}
