package io.github.clouddisclosure.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.ReadBenchmark;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.TableBenchmark;
import io.github.clouddisclosure.benchmarks.ValidateBenchmark;
import io.github.clouddisclosure.benchmarks.WriteBenchmark;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.json.JsonMapper;

/** Two rounds as JMH writes them: in the second, the machine is slower, and the library even more so. */
class BenchmarkReportTest {
    private static final String RESULT = """
            {"jmhVersion": "1.37", "benchmark": "some.where.%s", "mode": "avgt", "jvmArgs": ["-Xmx1g"], "vmName": "Some VM",
             "vmVersion": "17", "warmupIterations": 2, "warmupTime": "1 s", "measurementIterations": 3,
             "measurementTime": "400 ms", "params": {"health": "VALID", "size": "KB_30"},
             "primaryMetric": {"score": 999, "scorePercentiles": {"0.0": 1, "50.0": %s, "100.0": 999}},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %s}}}""";

    private static String round(double floor, double read) {
        return "[" + result("ReadBenchmark.tokenScan", floor, 40_000) + ',' + result("ReadBenchmark.read", read, 50_000)
                + ']';
    }

    private static String result(String benchmark, double micros, double bytes) {
        return RESULT.formatted(benchmark, micros, bytes);
    }

    private static Rounds rounds(Path folder) throws IOException {
        Files.writeString(folder.resolve("round-1.json"), round(100, 120));
        Files.writeString(folder.resolve("round-2.json"), round(200, 300));
        return Rounds.read(folder);
    }

    @Test
    void everyRatioIsToTheFloorOfTheSameRound(@TempDir Path folder) throws IOException {
        int size = Documents.json(Size.KB_30, Health.VALID).length;
        assertEquals(
                String.format(Locale.ROOT, """
                ## 30 KB, valid (%,d bytes)

                | Operation | µs | × floor | bytes allocated | × floor |
                |---|---:|---:|---:|---:|
                | floor: Jackson's tokens, all texts fetched | 150 | 1.00 | 40,000 | 1.00 |
                | **read** | 210 | 1.35 [1.20–1.50] | 50,000 | 1.25 |
                """, size),
                new DocumentSection(rounds(folder), Size.KB_30, Health.VALID).markdown());
    }

    @Test
    void anImportIsComparedWithTheFloorOfPages(@TempDir Path folder) throws IOException {
        String results = '['
                + result("TableBenchmark.pageScan", 1_000, 1)
                + ','
                + result("TableBenchmark.importHtml", 1_900, 1)
                + ']';
        Files.writeString(folder.resolve("round-1.json"), results);
        String goals = new GoalsSection(Rounds.read(folder), List.of()).markdown();
        String goal = "| import of a web page, × jsoup's parse and cell texts | ≤ 2 | 1.90 | yes |\n";
        assertTrue(goals.endsWith(goal), goals);
    }

    @Test
    void aSectionWithoutMeasurementsIsLeftOut(@TempDir Path folder) throws IOException {
        Rounds rounds = rounds(folder);
        List<ReportSection> sections = List.of(
                new DocumentSection(rounds, Size.KB_3, Health.VALID),
                new WriteSection(rounds),
                new ValidationSection(rounds),
                new ScalingSection(rounds),
                () -> "## More\n");
        String markdown = new BenchmarkReport(sections).markdown();
        assertTrue(markdown.startsWith("# Benchmarks\n"), markdown);
        assertEquals(
                List.of("## More"),
                markdown.lines().filter(line -> line.startsWith("##")).toList());
    }

    @Test
    void theReportNamesTheMachineAndTheCommand() {
        String machine = new MachineSection(
                        new JsonMapper()
                                .readTree(
                                        round(1, 1).replaceFirst("\"warmupIterations\": 2", "\"warmupIterations\": 8")),
                        5,
                        "mvn package")
                .markdown();
        assertTrue(machine.contains("- JVM: Some VM 17, `-Xmx1g`\n"), machine);
        assertTrue(
                machine.contains("rounds: 5; in each round one fork per line, 2 or 8 × 1 s of warm-up and 3 × 400 ms"),
                machine);
        assertTrue(machine.endsWith("- Command: `mvn package`\n"), machine);
    }

    @Test
    void onlyTheReportOfACompleteRunIsKept() {
        assertTrue(BenchmarkReport.isWhole(BenchmarkReport.WHOLE_RUN));
        assertTrue(BenchmarkReport.isWhole(
                "mvn -B -ntp -Pbenchmark -DskipTests -Dbenchmark=full -Dbenchmark.jvms=/jdk-25,/jdk-26 package"));
        assertFalse(BenchmarkReport.isWhole("mvn -B -ntp -Pbenchmark -DskipTests package"));
        assertFalse(BenchmarkReport.isWhole(
                "mvn -B -ntp -Pbenchmark -DskipTests -Dbenchmark=full -Dbenchmark.rounds=1 package"));
    }

    @Test
    void everyBenchmarkIsAnOperationOfTheReport() {
        Set<String> benchmarks = new TreeSet<>();
        Stream.of(ReadBenchmark.class, ValidateBenchmark.class, WriteBenchmark.class, TableBenchmark.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(BenchmarkReportTest::name)
                .forEach(benchmarks::add);
        Set<String> operations = new TreeSet<>();
        for (Operation operation : Operation.values()) {
            operations.add(operation.benchmark());
        }
        assertEquals(benchmarks, operations);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
}
