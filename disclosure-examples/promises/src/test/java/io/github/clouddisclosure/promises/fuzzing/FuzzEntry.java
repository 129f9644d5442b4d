package io.github.clouddisclosure.promises.fuzzing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What Jazzer calls. The name of the target is its only argument. */
public final class FuzzEntry {
    /** What the line with the seconds begins with. */
    static final String PROCESSOR_SECONDS = "Seconds of a processor: ";

    private static FuzzTarget target = FuzzTarget.JSON;

    private FuzzEntry() {}

    /**
     * Chooses the target.
     *
     * @param arguments the name of the target
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.named(arguments[0]);
    }

    /**
     * Reads one input. The bound of the memory is checked afterwards, without the traces of the fuzzer: they allocate
     * megabytes in the thread that reads.
     *
     * @param input what the fuzzer came up with
     * @throws Exception if the promise is broken
     */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.read(input);
    }

    /** Tells how much time of a processor the search has taken, which the length of the search does not on a busy machine. */
    public static void fuzzerTearDown() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.err.println(
                PROCESSOR_SECONDS + Duration.ofNanos(system.getProcessCpuTime()).toSeconds());
    }
}
