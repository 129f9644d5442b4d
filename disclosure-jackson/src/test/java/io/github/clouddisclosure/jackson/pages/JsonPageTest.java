package io.github.clouddisclosure.jackson.pages;

import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the JSON form shows what the writer writes and the reader expects. */
class JsonPageTest {
    @ParameterizedTest
    @CsvSource({"en, json.md", "ja, json.ja.md"})
    void thePageShowsTheFormOfTheLibrary(Locale locale, String page) throws IOException {
        CommittedFile.assertHolds(Path.of("docs", page), new JsonPage(locale).render());
    }
}
