package io.github.clouddisclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of the table in both languages, byte for byte. After a change that is meant, write the files anew and read
 * the difference: {@code mvn -pl disclosure-core test -Dtest=GoldenFilesTest -DargLine=-Dgolden.update=true}.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/clouddisclosure/table");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<Arguments> files() {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .flatMap(locale -> Stream.of(
                        arguments(locale, "html", (Function<OfficialTable, String>) HtmlPage::write),
                        arguments(locale, "md", (Function<OfficialTable, String>) MarkdownTable::write),
                        arguments(locale, "csv", (Function<OfficialTable, String>) CsvTable::write),
                        arguments(locale, "txt", (Function<OfficialTable, String>) PlainTextTable::write)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTableIsWrittenAsBefore(Locale locale, String form, Function<OfficialTable, String> writer)
            throws IOException {
        byte[] written =
                writer.apply(OfficialTable.of(SampleTable.disclosure(), locale)).getBytes(StandardCharsets.UTF_8);
        Path file = FOLDER.resolve("table-" + locale.getLanguage() + '.' + form);
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.write(file, written);
        }
        assertArrayEquals(Files.readAllBytes(file), written, () -> file + " is not what is written now");
    }
}
