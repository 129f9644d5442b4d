package io.github.clouddisclosure.benchmarks.profile;

import io.github.clouddisclosure.benchmarks.process.ChildProcess;
import io.github.clouddisclosure.benchmarks.process.Jvm;
import io.github.clouddisclosure.benchmarks.process.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Profiles operations, each in a fresh JVM. */
public final class Profile {
    /** The results, in the folder of the benchmarks. */
    public static final String RESULTS = "profile.json";

    private Profile() {}

    /** Takes samples of each operation for some seconds, and writes the results. */
    public static void measure(Path folder, Jvm jvm, int seconds) throws IOException, InterruptedException {
        List<Samples> samples = new ArrayList<>();
        for (Profiled operation : Profiled.values()) {
            System.out.println("profile of " + operation);
            Path recording = folder.resolve("profile-" + operation + ".jfr");
            // Without these options, samples are attributed to the next safepoint.
            List<String> command = jvm.command(List.of(
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:+DebugNonSafepoints",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ProfiledProgram.class.getName(),
                    operation.name(),
                    Integer.toString(seconds),
                    recording.toString()));
            ChildProcess.run(command).expecting(0, ProfiledProgram.LAST_LINE);
            samples.add(Samples.read(operation, recording));
        }
        Results.write(folder.resolve(RESULTS), samples);
    }

    /** {@return the results that were written; empty if nothing was measured} */
    public static List<Samples> read(Path folder) throws IOException {
        return Results.read(folder.resolve(RESULTS), Samples[].class);
    }
}
