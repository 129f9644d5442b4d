package io.github.clouddisclosure.benchmarks.cold;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.process.Jars;
import io.github.clouddisclosure.benchmarks.process.Jvm;
import io.github.clouddisclosure.benchmarks.process.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures starts in rounds, each start once per round, so that a slow phase of the machine affects all of them. */
public final class ColdStart {
    /** The results, in the folder of the benchmarks. */
    public static final String RESULTS = "cold.json";

    private static final String DOCUMENT = "cold-document.json";

    private ColdStart() {}

    /** Measures the starts in a number of rounds, and writes the results. */
    public static void measure(Path folder, List<Jvm> jvms, int rounds) throws IOException, InterruptedException {
        Path document = folder.resolve(DOCUMENT);
        Files.write(document, Documents.json(Size.KB_30, Health.VALID));
        String classPath = Jars.classPath(PrintALine.class, ReadAndValidate.class);
        List<Program> programs = new ArrayList<>();
        List<StartTimes> times = new ArrayList<>();
        for (Jvm jvm : jvms) {
            String version = jvm.version();
            for (Start start : Start.values()) {
                Program program = Program.of(start, jvm, classPath, document);
                program.prepare();
                programs.add(program);
                times.add(new StartTimes(version, start, new ArrayList<>()));
            }
        }
        for (int round = 1; round <= rounds; round++) {
            System.out.println("cold round " + round + " of " + rounds);
            for (int i = 0; i < programs.size(); i++) {
                times.get(i).millis().add(programs.get(i).run());
            }
        }
        Results.write(folder.resolve(RESULTS), times);
    }

    /** {@return the results that were written; empty if nothing was measured} */
    public static List<StartTimes> read(Path folder) throws IOException {
        return Results.read(folder.resolve(RESULTS), StartTimes[].class);
    }
}
