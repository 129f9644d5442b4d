package io.github.clouddisclosure.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window. */
public final class HeadlessBrowser {
    private final Path program;
    private final Path folder;

    private HeadlessBrowser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser of this machine, if it has one; its files go into a folder. */
    public static Optional<HeadlessBrowser> find(Path folder) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(directory -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new HeadlessBrowser(program, folder));
    }

    /**
     * Opens a page, and returns it as it is when its scripts have run.
     *
     * @param page the page
     * @param seconds how long that may take
     * @param options more options of the browser
     * @return the HTML of the page
     * @throws IOException if it takes longer, or shows nothing; the message has the log of the browser
     */
    public String open(String page, int seconds, String... options) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("around.html"), page);
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.addAll(List.of("--dump-dom", file.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end in " + seconds + " seconds");
        }
        String shown = Files.readString(dom);
        if (shown.isBlank()) {
            throw new IOException(program + " showed nothing: " + Files.readString(log));
        }
        return shown;
    }
}
