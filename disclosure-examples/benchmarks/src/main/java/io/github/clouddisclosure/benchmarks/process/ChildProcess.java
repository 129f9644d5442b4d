package io.github.clouddisclosure.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts a process, and waits for its end. */
public final class ChildProcess {
    private static final Path OUTPUT = Path.of("target", "benchmarks", "output.txt");
    /** The JVM would apply these, and mention them in the output. */
    private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private static final int LOOK_MILLIS = 20;
    private static final int BYTES_PER_KIB = 1024;
    private static final double NANOS_PER_MILLI = 1e6;

    private ChildProcess() {}

    /** Runs a command. Its output goes to a file, because a pipe would have to be emptied meanwhile. */
    public static Ended run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(OUTPUT.toFile());
        builder.environment().keySet().removeAll(OPTIONS);
        long peakBytes = 0;
        long start = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peakBytes = Math.max(peakBytes, peakBytes(process));
        }
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new Ended(process.exitValue(), millis, peakBytes, Files.readString(OUTPUT));
    }

    /** The peak resident memory since the start, as recorded by Linux. */
    private static long peakBytes(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * BYTES_PER_KIB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException endedOrOtherSystem) {
            return 0;
        }
    }
}
