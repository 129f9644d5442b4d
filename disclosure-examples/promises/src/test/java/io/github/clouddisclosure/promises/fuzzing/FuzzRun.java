package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.testing.JdkTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A search for inputs of one target that break the promise, in a process of its own. */
record FuzzRun(FuzzTarget target, Duration duration) {
    /** The folder of the corpora, if they are to be kept beyond {@code mvn clean}: {@code -Dfuzz.corpus=FOLDER}. */
    private static final Optional<Path> CORPUS =
            Optional.ofNullable(System.getProperty("fuzz.corpus")).map(Path::of);

    /** Searches until the time is over. Goes on after an input that breaks the promise, to find others. */
    FuzzResult search() throws Exception {
        Path folder = Path.of("target", "fuzzing", target.folder()).toAbsolutePath();
        Path corpus = CORPUS.map(kept -> kept.toAbsolutePath().resolve(target.folder()))
                .orElseGet(() -> folder.resolve("corpus"));
        Path failed = folder.resolve(FuzzInputs.FAILED);
        Files.createDirectories(corpus);
        Files.createDirectories(failed);
        Path dictionary =
                Files.write(folder.resolve("dictionary"), target.dictionary().lines());
        Path log = folder.resolve("log");
        List<String> command = JdkTools.command(
                // The memory and the stack that are promised to be enough.
                "-Xmx256m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                // A short search is over before more optimizing has paid.
                "-XX:TieredStopAtLevel=" + (duration.toMinutes() > 0 ? 4 : 1),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--target_args=" + target.folder(),
                "--instrumentation_includes=io.github.clouddisclosure.**",
                "--keep_going=20",
                "--reproducer_path=" + folder,
                "-max_total_time=" + duration.toSeconds(),
                // Hundreds of times what a read takes, since the machine may be busy.
                "-timeout=20",
                "-report_slow_units=20",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-max_len=20000",
                "-dict=" + dictionary,
                "-artifact_prefix=" + failed + "/",
                corpus.toString());
        Stream.of(FuzzInputs.SEEDS, FuzzInputs.FAILED)
                .map(kind -> FuzzInputs.folder(target, kind))
                .filter(Files::isDirectory)
                .forEach(inputs -> command.add(inputs.toString()));
        Process process = JdkTools.process(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitCode = process.waitFor();
        return FuzzResult.of(target, exitCode, log, failed, beyondBound(corpus));
    }

    /** The inputs for which the reader takes more memory than is promised. */
    private List<Path> beyondBound(Path corpus) throws Exception {
        List<Path> beyond = new ArrayList<>();
        for (Path input : FuzzInputs.files(corpus)) {
            try {
                target.readWithinBound(Files.readAllBytes(input));
            } catch (AssertionError tooMuch) {
                beyond.add(input);
            }
        }
        return beyond;
    }
}
