package io.github.clouddisclosure.promises.inert;

import io.github.clouddisclosure.testing.HeadlessBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private final HeadlessBrowser browser;

    private Chromium(HeadlessBrowser browser) {
        this.browser = browser;
    }

    /** The one of this machine, if it has one; its files go into a folder. */
    static Optional<Chromium> find(Path folder) {
        return HeadlessBrowser.find(folder).map(Chromium::new);
    }

    /** What pages do besides being shown: {@code seen []} if nothing. */
    String watch(List<String> pages) throws IOException, InterruptedException {
        StringBuilder around = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><pre id=measured></pre>");
        for (int i = 0; i < pages.size(); i++) {
            String watched = pages.get(i).replaceFirst("<head>", "<head>" + WITNESS.replace("$", "\\$"));
            around.append("<iframe title=").append(i).append(" srcdoc=\"");
            around.append(Entities.escape(watched)).append("\"></iframe>");
        }
        // A policy tells what it forbade in a task of its own.
        String shown = browser.open(around + "<script>" + REPORT + "</script>", SECONDS, "--virtual-time-budget=3000");
        return Jsoup.parse(shown).select("#measured").text();
    }
}
