package io.github.clouddisclosure.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** How long to measure. */
enum Effort {
    /** Shows within two minutes that everything runs, and the orders of magnitude. */
    QUICK(1, 4, 500, 3, 300, 1_000, 1, 5, 0),
    /** What BENCHMARKS.md is made from: three quarters of an hour on a machine that does nothing else. */
    FULL(5, 3, 1_200, 3, 400, 10_000, 3, 21, 10);

    /** Pages and tables take the JVM longest to compile, so a whole run warms them up for longer. */
    private static final String TABLES = "\\.TableBenchmark\\.";

    private static final String NOT_TABLES = "^(?!.*" + TABLES + ')';
    private static final String EVERYTHING = ".*";
    private static final int TABLE_WARMUPS = 4;
    private static final String READING = "\\.(tokenScan|read|readAndValidate)$";
    /** The operations whose cost depends on findings, and the floor. */
    private static final String FINDING =
            "\\.(tokenScan|read|readAndValidate|validateBytes|validate|hibernateValidator)$";

    private final int rounds;
    private final int warmups;
    private final int warmupMillis;
    private final int measurements;
    private final int measurementMillis;
    private final int files;
    private final int fileRounds;
    private final int starts;
    private final int profileSeconds;

    Effort(
            int rounds,
            int warmups,
            int warmupMillis,
            int measurements,
            int measurementMillis,
            int files,
            int fileRounds,
            int starts,
            int profileSeconds) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.warmupMillis = warmupMillis;
        this.measurements = measurements;
        this.measurementMillis = measurementMillis;
        this.files = files;
        this.fileRounds = fileRounds;
        this.starts = starts;
        this.profileSeconds = profileSeconds;
    }

    int rounds() {
        return rounds;
    }

    int warmupMillis() {
        return warmupMillis;
    }

    int measurements() {
        return measurements;
    }

    int measurementMillis() {
        return measurementMillis;
    }

    /** How many files are validated in one go. */
    int files() {
        return files;
    }

    int fileRounds() {
        return fileRounds;
    }

    /** How often each program is started cold. */
    int starts() {
        return starts;
    }

    /** How many seconds each operation is profiled: 0 for not at all. */
    int profileSeconds() {
        return profileSeconds;
    }

    /**
     * The passes of a round, from 1: after the third, only those of the document with goals, to stay within
     * that time.
     */
    List<Pass> passes(int round) {
        if (this == QUICK) {
            return List.of(
                    new Pass(Size.KB_30, List.of(Health.VALID), EVERYTHING, warmups),
                    new Pass(Size.KB_30, List.of(Health.ALL_WRONG), READING, warmups));
        }
        List<Pass> passes = new ArrayList<>();
        for (Size size : Size.values()) {
            if (round <= 3 || size == Size.KB_30) {
                passes.add(new Pass(size, List.of(Health.VALID), NOT_TABLES, warmups));
                passes.add(new Pass(size, List.of(Health.VALID), TABLES, TABLE_WARMUPS * warmups));
            }
            if (round <= 3) {
                passes.add(new Pass(size, List.of(Health.ONE_FINDING, Health.ALL_WRONG), FINDING, warmups));
            }
        }
        return passes;
    }

    /**
     * Benchmarks over documents of one size.
     *
     * @param benchmarks a regular expression that is found in their names
     * @param warmups the number of iterations before those measured
     */
    record Pass(Size size, List<Health> healths, String benchmarks, int warmups) {}
}
