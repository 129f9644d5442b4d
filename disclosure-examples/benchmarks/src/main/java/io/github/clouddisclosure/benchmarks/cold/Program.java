package io.github.clouddisclosure.benchmarks.cold;

import io.github.clouddisclosure.benchmarks.process.ChildProcess;
import io.github.clouddisclosure.benchmarks.process.Ended;
import io.github.clouddisclosure.benchmarks.process.Jars;
import io.github.clouddisclosure.benchmarks.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that is started in a fresh JVM.
 *
 * @param arguments the arguments of the JVM, except those for the archive
 * @param lastLine the last line of its output on success
 */
record Program(Jvm jvm, Archive archive, List<String> arguments, String lastLine) {
    private static final Path ARCHIVE = Path.of("target", "benchmarks");
    /** Warnings about classes that cannot be archived would follow the last line. */
    private static final String QUIET = "-Xlog:disable";

    private static final String FROM_ARCHIVE = "source: shared objects file";
    private static final String ITS_CLASS = "io.github.clouddisclosure.jackson.DisclosureJson ";

    static Program of(Start start, Jvm jvm, String classPath, Path document) {
        return switch (start) {
            case PRINT_A_LINE ->
                new Program(jvm, start.archive(), List.of("-cp", classPath, PrintALine.class.getName()), "A line\n");
            case LIBRARY, LIBRARY_ARCHIVED ->
                new Program(
                        jvm,
                        start.archive(),
                        List.of("-cp", classPath, ReadAndValidate.class.getName(), document.toString()),
                        "Findings: 0\n");
            case COMMAND_LINE, COMMAND_LINE_ARCHIVED, COMMAND_LINE_ARCHIVED_FROM_LIST ->
                new Program(
                        jvm,
                        start.archive(),
                        List.of(
                                "-jar",
                                Jars.COMMAND_LINE.toString(),
                                "validate",
                                "--locale",
                                "en",
                                document.toString()),
                        "1 file: 0 errors, 0 warnings, 0 infos\n");
        };
    }

    /** Creates the archive, and checks that it is used: a JVM that cannot use an archive runs without it. */
    void prepare() throws IOException, InterruptedException {
        if (archive == Archive.NONE) {
            return;
        }
        Path list = ARCHIVE.resolve("cold-classes.txt");
        Files.deleteIfExists(archiveFile());
        if (archive == Archive.AT_EXIT) {
            run(QUIET, "-XX:ArchiveClassesAtExit=" + archiveFile()).expecting(0, lastLine);
        } else {
            run(QUIET, "-XX:DumpLoadedClassList=" + list).expecting(0, lastLine);
            run("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archiveFile());
        }
        String loaded = run("-XX:SharedArchiveFile=" + archiveFile(), "-Xlog:class+load")
                .output();
        if (loaded.lines().noneMatch(line -> line.contains(ITS_CLASS) && line.contains(FROM_ARCHIVE))) {
            throw new IllegalStateException("Archive not used: " + loaded);
        }
    }

    /** {@return how long it takes, in milliseconds} */
    double run() throws IOException, InterruptedException {
        Ended ended = archive == Archive.NONE ? run(new String[0]) : run("-XX:SharedArchiveFile=" + archiveFile());
        return ended.expecting(0, lastLine).millis();
    }

    private Ended run(String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(arguments);
        return ChildProcess.run(jvm.command(all));
    }

    /** The file of the archive: one for each JVM, program and way of creating it. */
    private Path archiveFile() {
        String name = Integer.toHexString((jvm.home() + " " + arguments).hashCode()) + '-' + archive + ".jsa";
        return ARCHIVE.resolve("cold-" + name);
    }
}
