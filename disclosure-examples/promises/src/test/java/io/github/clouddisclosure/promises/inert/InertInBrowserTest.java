package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Calls;
import io.github.clouddisclosure.promises.command.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the command line, in a browser. Without Chromium on the PATH these tests are skipped. */
class InertInBrowserTest {
    // The browser may still write into its profile.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder = Path.of("");

    private Optional<Chromium> browser = Optional.empty();

    @BeforeEach
    void findBrowser() {
        browser = Chromium.find(folder);
        assumeTrue(browser.isPresent(), "there is no chromium on the PATH");
    }

    private List<String> pages() throws IOException {
        List<String> texts = HostileTexts.all().toList();
        List<String> changed = texts.stream().map(text -> text + 'x').toList();
        Path old = folder.resolve("old.json");
        Path renewed = folder.resolve("new.json");
        DisclosureJson.create().write(FilledDisclosure.byTurns(texts), old);
        DisclosureJson.create().write(FilledDisclosure.byTurns(changed), renewed);
        Map<String, List<Path>> files =
                Map.of("OLD", List.of(old), "NEW", List.of(renewed), "FILES", List.of(old, renewed));
        List<String> pages = new ArrayList<>();
        for (Call call : Calls.all().toList()) {
            if (call.words().contains("html")) {
                call.run(files, folder).stream()
                        .filter(output -> output.form().equals("html"))
                        .map(Output::text)
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @Test
    void noPageRunsLoadsOrAsksForAnything() throws IOException, InterruptedException {
        assertEquals("seen []", browser.orElseThrow().watch(pages()));
    }

    @Test
    void neitherDoesOneWithoutItsPolicy() throws IOException, InterruptedException {
        List<String> open = pages().stream()
                .map(page -> page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""))
                .toList();
        assertEquals("seen []", browser.orElseThrow().watch(open));
    }

    @Test
    void whatAPageWouldRunIsSeen() throws IOException, InterruptedException {
        String page =
                "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
                        + "</head><body>hostile.invalid <script>document.title='run'</script></body></html>";
        String seen = browser.orElseThrow().watch(List.of(page));
        assertTrue(seen.contains("0: policy: script-src-elem inline"), seen);
    }

    @Test
    void whatAPageWithoutPolicyRunsIsSeen() throws IOException, InterruptedException {
        String page = "<!DOCTYPE html><html><head></head><body>hostile.invalid"
                + "<b onmouseover=\"document.title='run'\">b</b></body></html>";
        String seen = browser.orElseThrow().watch(List.of(page));
        assertTrue(seen.contains("0: title: run"), seen);
    }
}
