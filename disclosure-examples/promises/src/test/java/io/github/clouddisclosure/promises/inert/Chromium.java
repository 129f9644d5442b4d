package io.github.clouddisclosure.promises.inert;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** Chromium without a window, which shows pages in frames and tells what they did. */
final class Chromium {
    private static final int SECONDS = 150;

    /** In the head of a page, before its own policy, so that it runs and sees what that forbids. */
    private static final String WITNESS = """
            <script>
            window.seen = [];
            document.addEventListener('securitypolicyviolation', e => seen.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
            for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = () => seen.push(name);
            window.addEventListener('load', () => { window.firstTitle = document.title; });
            </script>
            """;

    /** Takes the focus to everything and the pointer over it, then tells what was seen in each frame. */
    private static final String REPORT = """
            onload = () => setTimeout(() => {
              const all = [];
              for (const frame of document.querySelectorAll('iframe')) {
                const page = frame.contentWindow;
                for (const element of page.document.querySelectorAll('body, body *')) {
                  for (const kind of ['mouseover', 'focus', 'load', 'error', 'toggle']) element.dispatchEvent(new Event(kind));
                }
                for (const entry of page.performance.getEntriesByType('resource')) page.seen.push('request: ' + entry.name);
                if (page.document.title === 'run' || page.document.title !== page.firstTitle) page.seen.push('title: ' + page.document.title);
                if (!page.document.body.textContent.includes('hostile.invalid')) page.seen.push('nothing shown');
                all.push(...page.seen.map(what => frame.title + ': ' + what));
              }
              document.getElementById('measured').textContent = 'seen ' + JSON.stringify(all);
            }, 500);
            """;

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The one of this machine, if it has one; its files go into a folder. */
    static Optional<Chromium> find(Path folder) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(directory -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** What pages do besides being shown: {@code seen []} if nothing. */
    String watch(List<String> pages) throws IOException, InterruptedException {
        StringBuilder around = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><pre id=measured></pre>");
        for (int i = 0; i < pages.size(); i++) {
            String watched = pages.get(i).replaceFirst("<head>", "<head>" + WITNESS.replace("$", "\\$"));
            around.append("<iframe title=").append(i).append(" srcdoc=\"");
            around.append(Entities.escape(watched)).append("\"></iframe>");
        }
        Path file = Files.writeString(folder.resolve("around.html"), around + "<script>" + REPORT + "</script>");
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=3000", // a policy tells what it forbade in a task of its own
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end in " + SECONDS + " seconds");
        }
        return Jsoup.parse(Files.readString(dom)).select("#measured").text();
    }
}
