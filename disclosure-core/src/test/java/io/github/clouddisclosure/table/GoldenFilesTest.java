package io.github.clouddisclosure.table;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.testing.SampleTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the table in both languages, byte for byte. */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/clouddisclosure/table");

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
        CommittedFile.assertHolds(
                FOLDER.resolve("table-" + locale.getLanguage() + '.' + form),
                writer.apply(OfficialTable.of(SampleTable.disclosure(), locale)));
    }
}
