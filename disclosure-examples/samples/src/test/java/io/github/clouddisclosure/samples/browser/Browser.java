package io.github.clouddisclosure.samples.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window. The page is in a frame, which can be as narrow as a telephone. */
final class Browser {
    private static final int SECONDS = 90;

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser of this machine, if it has one; its files go into a folder. */
    static Optional<Browser> find(Path folder) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(directory -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    /** Opens a page at a width, and returns the output of a script. */
    JsonNode measure(String page, int width, String scriptName) throws IOException, InterruptedException {
        // The page forbids other scripts, so the measuring script is in the page around it.
        String around =
                "<!DOCTYPE html><meta charset=utf-8><body><pre id=measured></pre><iframe id=page style='border:0;width:"
                        + width + "px;height:900px' srcdoc=\"" + Entities.escape(page)
                        + "\"></iframe><script>onload = () => {"
                        + script(scriptName) + "}</script>";
        Path file = Files.writeString(folder.resolve("around.html"), around);
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end in " + SECONDS + " seconds");
        }
        String measured = Jsoup.parse(Files.readString(dom)).select("#measured").text();
        if (measured.isEmpty()) {
            throw new IOException(program + " measured nothing: " + Files.readString(folder.resolve("log.txt")));
        }
        return JsonMapper.shared().readTree(measured);
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Browser.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
