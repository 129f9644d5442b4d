package io.github.clouddisclosure.samples.browser;

import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.value.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page as a browser shows it. Without Chromium on the PATH these tests are skipped. */
class PageInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1200;

    // The browser may still write into its profile.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder = Path.of("");

    private Optional<Browser> browser = Optional.empty();

    @BeforeEach
    void findBrowser() {
        browser = Browser.find(folder);
        assumeTrue(browser.isPresent(), "there is no chromium on the PATH");
    }

    private JsonNode measure(String page, int width) throws IOException, InterruptedException {
        return browser.orElseThrow().measure(page, width, "measure.js");
    }

    private static String page(Disclosure disclosure) {
        return HtmlPage.write(OfficialTable.of(disclosure, Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 768, DESKTOP})
    void everyRowIsShownAndEveryLinkLeadsSomewhere(int width) throws IOException, InterruptedException {
        JsonNode measured = measure(page(CompleteDisclosure.build()), width);
        assertEquals(width, measured.get("width").asInt());
        List<String> rows =
                measured.get("rows").valueStream().map(JsonNode::asString).toList();
        assertEquals(
                Guideline.aspSaas3().rows().stream()
                        .map(row -> "row-" + row.id())
                        .toList(),
                rows);
        List<String> links =
                measured.get("links").valueStream().map(JsonNode::asString).toList();
        assertTrue(links.contains("#housing"), links::toString);
        assertTrue(links.contains("#row-84.1"), links::toString);
        assertTrue(links.contains("https://www.example.jp/"), links::toString);
        assertEquals("[]", measured.get("deadLinks").toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 768, DESKTOP})
    void nothingIsWiderThanTheScreen(int width) throws IOException, InterruptedException {
        for (Disclosure disclosure : List.of(CompleteDisclosure.build(), hostile())) {
            JsonNode measured = measure(page(disclosure), width);
            assertEquals(width, measured.get("scrollWidth").asInt(), measured::toString);
            assertEquals("[]", measured.get("tooWide").toString());
        }
    }

    @Test
    void theTextOfTheProviderIsNothingButText() throws IOException, InterruptedException {
        JsonNode measured = measure(page(hostile()), DESKTOP);
        assertEquals(0, measured.get("scripts").asInt());
        assertEquals("[]", measured.get("eventHandlers").toString());
        measured.get("links")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(link -> assertTrue(
                        link.startsWith("#") || link.startsWith("https://") || link.startsWith("http://"), link));
        assertEquals("[]", measured.get("deadLinks").toString());
    }

    @Test
    void theHeadIsRepeatedOnEveryPrintedPage() throws IOException, InterruptedException {
        String page = page(CompleteDisclosure.build());
        assertTrue(page.contains("@media print {") && page.contains("@media screen and"), "the style has changed");
        String paper =
                page.replace("@media print {", "@media all {").replace("@media screen and", "@media not all and");
        JsonNode measured = measure(paper, PHONE);
        assertEquals("table-header-group", measured.get("head").asString());
        assertEquals("static", measured.get("headPosition").asString());
        assertEquals("rgb(255, 255, 255)", measured.get("paper").asString());
    }

    @Test
    void theTextIsLightOnDarkInDarkMode() throws IOException, InterruptedException {
        String page = page(CompleteDisclosure.build());
        JsonNode light = measure(page, DESKTOP);
        JsonNode dark = measure(page.replace("@media (prefers-color-scheme: dark)", "@media all"), DESKTOP);
        assertTrue(brightness(light, "paper") > 200 && brightness(light, "ink") < 60, light::toString);
        assertTrue(brightness(dark, "paper") < 60 && brightness(dark, "ink") > 200, dark::toString);
        assertFalse(light.get("paper").equals(dark.get("paper")));
    }

    private static int brightness(JsonNode measured, String colour) {
        String digits = measured.get(colour).asString().replaceAll("[^0-9,]", "");
        String[] parts = digits.split(",");
        return (Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]) + Integer.parseInt(parts[2])) / 3;
    }

    /** Words that cannot be broken, and words that look like markup. */
    private static Disclosure hostile() {
        String longWord = "W".repeat(600);
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&lt;";
        return CompleteDisclosure.build()
                .with(d -> d.business(b -> b.tradeName(text(script))
                                .mainBusiness(text(longWord))
                                .website(Stated.of(new Url("javascript:alert(3)"))))
                        .servicePerformance(s -> s.serviceName(text(longWord + script)))
                        .housing(h -> h.seismicRating(withheld()).dedicatedBuilding(withheld()))
                        .compliance(c -> c.securityTraining(
                                text("https://example.com/" + "a".repeat(500) + " javascript:alert(4)")))
                        .supplementary(SupplementaryRow.builder()
                                .number("\" onclick=\"alert(5)")
                                .category(longWord)
                                .item(script)
                                .prescription(longWord)
                                .requirement("選択")
                                .answer(script + longWord)
                                .build()));
    }
}
