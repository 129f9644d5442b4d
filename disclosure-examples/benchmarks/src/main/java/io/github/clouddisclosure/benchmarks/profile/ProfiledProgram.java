package io.github.clouddisclosure.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import jdk.jfr.Recording;

/** Calls an operation for some seconds, then for as many more while the JVM's flight recorder takes samples. */
public final class ProfiledProgram {
    static final String LAST_LINE = "Recorded\n";

    private static final int BATCH = 100;
    private static final Duration PERIOD = Duration.ofMillis(10);

    private ProfiledProgram() {}

    /** Takes the operation, the seconds, and the file for the recording. */
    public static void main(String... arguments) throws IOException {
        IntSupplier call = Profiled.valueOf(arguments[0]).call();
        long seconds = Long.parseLong(arguments[1]);
        System.out.println(callFor(seconds, call));
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD).withStackTrace();
            recording.start();
            System.out.println(callFor(seconds, call));
            recording.stop();
            recording.dump(Path.of(arguments[2]));
        }
        System.out.print(LAST_LINE);
    }

    private static long callFor(long seconds, IntSupplier call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long sum = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < BATCH; i++) {
                sum += call.getAsInt();
            }
        }
        return sum;
    }
}
