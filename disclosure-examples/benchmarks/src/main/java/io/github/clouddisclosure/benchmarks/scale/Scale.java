package io.github.clouddisclosure.benchmarks.scale;

import io.github.clouddisclosure.benchmarks.process.ChildProcess;
import io.github.clouddisclosure.benchmarks.process.Ended;
import io.github.clouddisclosure.benchmarks.process.Jars;
import io.github.clouddisclosure.benchmarks.process.Jvm;
import io.github.clouddisclosure.benchmarks.process.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the validation and the comparison of many files, and of a tenth of them, in a JVM with a small heap. */
public final class Scale {
    /** The results, in the folder of the benchmarks. */
    public static final String RESULTS = "scale.json";

    /** The heap size of the JVM, which otherwise has its default settings. */
    public static final String HEAP = "-Xmx64m";

    private static final int TEN = 10;

    private final Jvm jvm;
    private final Path folder;
    private final String classPath;

    private Scale(Jvm jvm, Path folder) throws IOException {
        this.jvm = jvm;
        this.folder = folder;
        this.classPath = Jars.classPath(ValidateFiles.class);
    }

    /** Measures in a number of rounds, and writes the results. */
    public static void measure(Path folder, Jvm jvm, int files, int rounds) throws IOException, InterruptedException {
        Scale scale = new Scale(jvm, folder.resolve("files"));
        ManyFiles written = new ManyFiles(scale.folder);
        List<FilesRun> runs = new ArrayList<>();
        Path all = written.write(files);
        Path tenth = written.write(files / TEN);
        for (int round = 1; round <= rounds; round++) {
            System.out.println("files round " + round + " of " + rounds);
            for (Way way : Way.values()) {
                runs.add(scale.run(way, files / TEN, tenth));
                runs.add(scale.run(way, files, all));
            }
        }
        written.delete(files);
        Results.write(folder.resolve(RESULTS), runs);
    }

    private FilesRun run(Way way, int files, Path list) throws IOException, InterruptedException {
        return switch (way) {
            case ONE_THREAD -> runLibrary(way, files, 1);
            case TWO_THREADS -> runLibrary(way, files, 2);
            case COMMAND_LINE -> runCommandLine(way, files, list);
            case COMPARE_ONE_THREAD -> runComparison(way, files, list, 1);
            case COMPARE_TWO_THREADS -> runComparison(way, files, list, 2);
        };
    }

    private FilesRun runLibrary(Way way, int files, int threads) throws IOException, InterruptedException {
        List<String> arguments = List.of(
                HEAP,
                "-cp",
                classPath,
                ValidateFiles.class.getName(),
                folder.toString(),
                Integer.toString(files),
                Integer.toString(threads));
        Ended ended =
                ChildProcess.run(jvm.command(arguments)).expecting(0, "\nFindings: " + ManyFiles.errors(files) + '\n');
        long liveBytes = Long.parseLong(ended.output().lines().findFirst().orElseThrow());
        return new FilesRun(way, files, ended.millis(), liveBytes, ended.peakBytes());
    }

    /** Passes a list, because so many file names are too long for the arguments of a command. */
    private FilesRun runCommandLine(Way way, int files, Path list) throws IOException, InterruptedException {
        List<String> arguments =
                List.of(HEAP, "-jar", Jars.COMMAND_LINE.toString(), "validate", "--locale", "en", "@" + list);
        Ended ended = ChildProcess.run(jvm.command(arguments))
                .expecting(1, files + " files: " + ManyFiles.errors(files) + " errors, 0 warnings, 0 infos\n");
        return new FilesRun(way, files, ended.millis(), 0, ended.peakBytes());
    }

    /** Sets every answer of every file beside the others, in a file of records, which takes much space. */
    private FilesRun runComparison(Way way, int files, Path list, int cores) throws IOException, InterruptedException {
        Path records = folder.resolve("records.jsonl");
        List<String> arguments = List.of(
                HEAP,
                "-XX:ActiveProcessorCount=" + cores,
                "-jar",
                Jars.COMMAND_LINE.toString(),
                "compare",
                "@" + list,
                "-o",
                records.toString());
        Ended ended = ChildProcess.run(jvm.command(arguments)).expecting(0, "");
        Files.delete(records);
        return new FilesRun(way, files, ended.millis(), 0, ended.peakBytes());
    }

    /** {@return the results that were written; empty if nothing was measured} */
    public static List<FilesRun> read(Path folder) throws IOException {
        return Results.read(folder.resolve(RESULTS), FilesRun[].class);
    }
}
