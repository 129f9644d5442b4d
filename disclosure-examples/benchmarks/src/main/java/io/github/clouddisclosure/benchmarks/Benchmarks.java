package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.benchmarks.cold.ColdStart;
import io.github.clouddisclosure.benchmarks.process.Jvm;
import io.github.clouddisclosure.benchmarks.profile.Profile;
import io.github.clouddisclosure.benchmarks.report.BenchmarkReport;
import io.github.clouddisclosure.benchmarks.scale.Scale;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds and writes the report. Arguments: {@code quick} or {@code full}; the number of rounds
 * (0: the default of the effort); a regular expression for the names of the benchmarks, among them {@code Scale},
 * {@code ColdStart} and {@code Profile}; the homes of more JVMs to start cold, separated by commas.
 *
 * <p>Each round runs each benchmark in one fork. So a machine that slows down for a while affects a whole round, with
 * its floor, rather than one benchmark.
 */
public final class Benchmarks {
    private static final Path FOLDER = Path.of("target", "benchmarks");
    /** The parallel collector works only in pauses, and takes no core from a benchmark in between. */
    private static final String[] JVM = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"};

    private static final String EVERYTHING = ".*";
    private static final String NO_MORE_JVMS = ",";
    /** The benchmarks that the others are compared with are always run. */
    private static final String FLOORS = "tokenScan|replayTokens|pageScan";

    private final Effort effort;
    private final int rounds;
    private final String benchmarks;

    private Benchmarks(Effort effort, int rounds, String benchmarks) {
        this.effort = effort;
        this.rounds = rounds > 0 ? rounds : effort.rounds();
        this.benchmarks = benchmarks;
    }

    /** Runs the benchmarks in the folder of the module. */
    public static void main(String... arguments) throws IOException, RunnerException, InterruptedException {
        Effort effort = Effort.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        String benchmarks = arguments.length > 2 ? arguments[2] : EVERYTHING;
        String moreJvms = arguments.length > 3 ? arguments[3] : NO_MORE_JVMS;
        List<Jvm> jvms = Jvm.all(moreJvms);
        Benchmarks all = new Benchmarks(effort, rounds, benchmarks);
        all.run();
        all.startProcesses(jvms);
        Files.writeString(FOLDER.resolve(BenchmarkReport.COMMAND), command(effort, rounds, benchmarks, moreJvms));
        BenchmarkReport.main();
    }

    private static String command(Effort effort, int rounds, String benchmarks, String moreJvms) {
        return "mvn -B -ntp -Pbenchmark -DskipTests"
                + (effort == Effort.FULL ? " -Dbenchmark=full" : "")
                + (rounds > 0 ? " -Dbenchmark.rounds=" + rounds : "")
                + (benchmarks.equals(EVERYTHING) ? "" : " -Dbenchmark.include='" + benchmarks + "'")
                + (moreJvms.equals(NO_MORE_JVMS) ? "" : ' ' + BenchmarkReport.MORE_JVMS + "HOME")
                + " package";
    }

    private void run() throws IOException, RunnerException {
        Files.createDirectories(FOLDER);
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(FOLDER, "round-*.json")) {
            for (Path round : earlier) {
                Files.delete(round);
            }
        }
        for (int round = 1; round <= rounds; round++) {
            List<RunResult> results = new ArrayList<>();
            for (Effort.Pass pass : effort.passes(round)) {
                System.out.println("round " + round + " of " + rounds + ": " + pass.size() + ' ' + pass.healths());
                results.addAll(new Runner(options(pass)).run());
            }
            Path file = FOLDER.resolve("round-" + round + ".json");
            try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
                ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
            }
        }
    }

    /** Runs the measurements that need fresh processes, which JMH does not support. */
    private void startProcesses(List<Jvm> jvms) throws IOException, InterruptedException {
        Files.deleteIfExists(FOLDER.resolve(Scale.RESULTS));
        if (includes(Scale.class)) {
            Scale.measure(FOLDER, jvms.get(0), effort.files(), effort.fileRounds());
        }
        Files.deleteIfExists(FOLDER.resolve(ColdStart.RESULTS));
        if (includes(ColdStart.class)) {
            ColdStart.measure(FOLDER, jvms, effort.starts());
        }
        Files.deleteIfExists(FOLDER.resolve(Profile.RESULTS));
        if (includes(Profile.class) && effort.profileSeconds() > 0) {
            Profile.measure(FOLDER, jvms.get(0), effort.profileSeconds());
        }
    }

    private boolean includes(Class<?> measurement) {
        return Pattern.compile(benchmarks).matcher(measurement.getSimpleName()).find();
    }

    private Options options(Effort.Pass pass) {
        return new OptionsBuilder()
                .include("^(?=.*(?:" + pass.benchmarks() + "))(?=.*(?:" + benchmarks + '|' + FLOORS + "))")
                .param("size", pass.size().name())
                .param("health", pass.healths().stream().map(Health::name).toArray(String[]::new))
                .forks(1)
                .jvmArgs(JVM)
                .warmupIterations(pass.warmups())
                .warmupTime(TimeValue.milliseconds(effort.warmupMillis()))
                .measurementIterations(effort.measurements())
                .measurementTime(TimeValue.milliseconds(effort.measurementMillis()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
