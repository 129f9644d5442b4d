package io.github.clouddisclosure.samples.browser;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.comparison.ComparedService;
import io.github.clouddisclosure.comparison.ComparisonPage;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Services side by side as a browser shows them. Without Chromium on the PATH these tests are skipped. */
class ComparisonInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1200;
    private static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    // The browser may still write into its profile.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder = Path.of("");

    private Optional<Browser> browser = Optional.empty();

    @BeforeEach
    void findBrowser() {
        browser = Browser.find(folder);
        assumeTrue(browser.isPresent(), "there is no chromium on the PATH");
    }

    /** Services with numbers as their names; the first has no fire detection. */
    private static String page(int services) {
        return ComparisonPage.write(ServiceComparison.of(
                IntStream.range(0, services)
                        .mapToObj(i -> ComparedService.of(i + ".json", service(i), ROWS, Locale.JAPANESE))
                        .toList(),
                ROWS,
                Locale.JAPANESE));
    }

    private static Disclosure service(int number) {
        Disclosure named =
                CompleteDisclosure.build().with(d -> d.servicePerformance(s -> s.serviceName(text("サービス" + number))));
        return number == 0 ? named.with(d -> d.housing(h -> h.fireDetection(no()))) : named;
    }

    private JsonNode measure(String page, int width) throws IOException, InterruptedException {
        return browser.orElseThrow().measure(page, width, "measure-comparison.js");
    }

    @ParameterizedTest
    @CsvSource({"3, 360", "3, 1200", "30, 360", "30, 1200", "300, 360", "300, 1200"})
    void theHeadsAndTheFirstColumnStayInSightAndThePageFits(int services, int width)
            throws IOException, InterruptedException {
        JsonNode measured = measure(page(services), width);

        assertEquals(width, measured.get("scrollWidth").asInt(), measured::toString);
        assertTrue(measured.get("scrolled").asInt() > 0, measured::toString);
        assertEquals(0, measured.get("headAway").asInt(), measured::toString);
        assertEquals(0, measured.get("firstColumnAway").asInt(), measured::toString);
        assertEquals("115/" + services, measured.get("all").asString());
    }

    @Test
    void rowsAreFilteredBySectionDifferenceAndWordsAndColumnsByTheNameOfTheService()
            throws IOException, InterruptedException {
        JsonNode measured = measure(page(30), DESKTOP);

        long housing = ROWS.stream()
                .filter(row -> row.section().key().equals("housing"))
                .count();
        assertEquals(housing + "/30", measured.get("section").asString());
        assertEquals("35.1 88.1", measured.get("differing").asString());
        assertEquals("54.1 54.2", measured.get("found").asString());
        assertEquals("115/11", measured.get("services").asString(), "サービス2 and サービス20 to サービス29");
    }

    @Test
    void everythingIsReadableWithoutItsScriptAndNothingToFilterWithIsShown() throws IOException, InterruptedException {
        String page = page(3);
        JsonNode measured = measure(page.replace("sha256-", "sha384-"), PHONE);

        assertEquals("115/3", measured.get("all").asString());
        assertEquals(false, measured.get("controls").asBoolean());
        assertEquals(true, measure(page, PHONE).get("controls").asBoolean());
    }
}
