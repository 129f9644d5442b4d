package io.github.clouddisclosure.samples.servers;

import io.github.clouddisclosure.testing.JdkTools;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a virtual machine of its own. Its log goes to a file. */
final class RunningServer implements AutoCloseable {
    private static final Pattern STARTED =
            Pattern.compile("(?:started on port |Listening on: http://127\\.0\\.0\\.1:)(\\d+)");
    private static final int PATIENCE_IN_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Thread reader = new Thread(this::readLog);

    private RunningServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code java}, and waits until the log tells the port. */
    static RunningServer start(List<String> arguments, Path log) throws IOException {
        List<String> command = JdkTools.command("-Dstdout.encoding=UTF-8");
        command.addAll(arguments);
        RunningServer server = new RunningServer(
                new ProcessBuilder(command).redirectErrorStream(true).start(), log);
        server.reader.start();
        try {
            server.port.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return server;
        } catch (Exception notStarted) {
            server.close();
            throw new IllegalStateException(Files.readString(log), notStarted);
        }
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer file = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.append(line).append('\n');
                Matcher started = STARTED.matcher(line);
                if (!port.isDone() && started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            port.completeExceptionally(new IllegalStateException("The server has ended."));
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port.join() + path);
    }

    /** Stops the server, and gives all that it logged. */
    String stop() throws IOException {
        close();
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.toHandle().destroy(); // destroy() of the process itself would close its output before the end is read
        try {
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            reader.join();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
