package io.github.clouddisclosure.samples.browser;

import io.github.clouddisclosure.testing.HeadlessBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window. The page is in a frame, which can be as narrow as a telephone. */
final class Browser {
    private static final int SECONDS = 90;

    private final HeadlessBrowser browser;

    private Browser(HeadlessBrowser browser) {
        this.browser = browser;
    }

    /** The browser of this machine, if it has one; its files go into a folder. */
    static Optional<Browser> find(Path folder) {
        return HeadlessBrowser.find(folder).map(Browser::new);
    }

    /** Opens a page at a width, and returns the output of a script. */
    JsonNode measure(String page, int width, String scriptName) throws IOException, InterruptedException {
        // The page forbids other scripts, so the measuring script is in the page around it.
        String around =
                "<!DOCTYPE html><meta charset=utf-8><body><pre id=measured></pre><iframe id=page style='border:0;width:"
                        + width + "px;height:900px' srcdoc=\"" + Entities.escape(page)
                        + "\"></iframe><script>onload = () => {"
                        + script(scriptName) + "}</script>";
        String shown = browser.open(around, SECONDS, "--hide-scrollbars", "--window-size=1400,1000");
        String measured = Jsoup.parse(shown).select("#measured").text();
        if (measured.isEmpty()) {
            throw new IOException("The page was not measured: " + shown);
        }
        return JsonMapper.shared().readTree(measured);
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Browser.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
