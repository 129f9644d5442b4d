package io.github.clouddisclosure.pages;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the rows is the catalogue. */
class RowsPageTest {
    @ParameterizedTest
    @CsvSource({"en, rows.md", "ja, rows.ja.md"})
    void theRowsAreThoseOfTheCatalogue(Locale locale, String page) throws IOException {
        CommittedFile.assertHolds(Path.of("docs", page), new RowsPage(Guideline.aspSaas3(), locale).render());
    }
}
