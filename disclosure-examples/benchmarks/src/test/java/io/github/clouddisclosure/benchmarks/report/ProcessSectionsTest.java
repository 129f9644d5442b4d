package io.github.clouddisclosure.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.cold.ColdStart;
import io.github.clouddisclosure.benchmarks.cold.Start;
import io.github.clouddisclosure.benchmarks.cold.StartTimes;
import io.github.clouddisclosure.benchmarks.process.Ended;
import io.github.clouddisclosure.benchmarks.profile.Profiled;
import io.github.clouddisclosure.benchmarks.profile.Samples;
import io.github.clouddisclosure.benchmarks.scale.FilesRun;
import io.github.clouddisclosure.benchmarks.scale.Scale;
import io.github.clouddisclosure.benchmarks.scale.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The measurements of processes, and how the report shows them. */
class ProcessSectionsTest {
    private static final long MIB = 1024 * 1024;

    private static final List<StartTimes> TIMES = List.of(
            new StartTimes("JVM 17", Start.PRINT_A_LINE, List.of(40.0, 50.0, 44.0)),
            new StartTimes("JVM 17", Start.LIBRARY, List.of(200.0, 300.0, 220.0)),
            new StartTimes("JVM 25", Start.PRINT_A_LINE, List.of(50.0, 50.0, 50.0)),
            new StartTimes("JVM 25", Start.LIBRARY, List.of(150.0, 150.0, 150.0)));

    private static final List<FilesRun> RUNS = Stream.of(Way.values())
            .flatMap(way -> Stream.of(
                    new FilesRun(way, 1_000, 1_000, live(way, 2), 100 * MIB),
                    new FilesRun(way, 10_000, 5_000, live(way, 3), 120 * MIB)))
            .toList();

    private static long live(Way way, int mebibytes) {
        return way == Way.ONE_THREAD || way == Way.TWO_THREADS ? mebibytes * MIB : 0;
    }

    @Test
    void aStartIsComparedWithPrintingALineOnTheSameJvmInTheSameRound() {
        String markdown = new ColdSection(TIMES).markdown();
        assertTrue(markdown.startsWith("## Cold\n"), markdown);
        assertTrue(markdown.contains(" of 3 rounds."), markdown);
        assertTrue(markdown.endsWith("""

                ### JVM 17

                | Process | ms | ms more | × as long |
                |---|---:|---:|---:|
                | prints a line | 44 [40–50] | 0 | 1.00 |
                | **read + validate + print** | 220 [200–300] | 176 [160–250] | 5.00 [5.00–6.00] |

                ### JVM 25

                | Process | ms | ms more | × as long |
                |---|---:|---:|---:|
                | prints a line | 50 | 0 | 1.00 |
                | **read + validate + print** | 150 | 100 | 3.00 |
                """), markdown);
    }

    @Test
    void manyFilesAreComparedWithATenthOfThem() {
        String markdown = new FilesSection(RUNS).markdown();
        assertTrue(markdown.startsWith("## Many files\n"), markdown);
        assertTrue(markdown.endsWith("""
                |  | 1,000 files, s | 10,000 files, s | time × | files per second | live: 1,000 | 10,000 | peak: 1,000 | 10,000 |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                | **`DisclosureJson.validate(Path)`**, one thread | 1.00 | 5.00 | 5.00 | 2,000 | 2.00 | 3.00 | 100 | 120 |
                | **`DisclosureJson.validate(Path)`**, two threads | 1.00 | 5.00 | 5.00 | 2,000 | 2.00 | 3.00 | 100 | 120 |
                | **`java -jar disclosure.jar validate @LIST`** | 1.00 | 5.00 | 5.00 | 2,000 |  |  | 100 | 120 |
                | **`java -jar disclosure.jar compare @LIST --format jsonl`**, one core | 1.00 | 5.00 | 5.00 | 2,000 |  |  | 100 | 120 |
                | **`java -jar disclosure.jar compare @LIST --format jsonl`**, two cores | 1.00 | 5.00 | 5.00 | 2,000 |  |  | 100 | 120 |
                """), markdown);
    }

    @Test
    void aGoalIsReachedIfTheMedianIsWithinTheLimit() {
        Measured read = new Measured(Operation.READ, Size.KB_30, Health.VALID);
        Rounds rounds = new Rounds(
                List.of(Map.of(read, new Cost(12, 10_000), read.by(Operation.TOKEN_SCAN), new Cost(10, 10_000))));
        String markdown = new GoalsSection(rounds, TIMES).markdown();
        assertTrue(markdown.endsWith("""
                | Goal | limit | measured | reached |
                |---|---:|---:|---:|
                | read, × floor | ≤ 1.15 | 1.20 | no |
                | cold read + validate + print, ms more than printing a line | ≤ 200 | 176 [156–256] | yes |
                """), markdown);
    }

    @Test
    void aProfileNamesTheClassesThatCostMost() {
        Samples read = new Samples(Profiled.READ, 100, 0, Map.of("a.Most", 70, "a.More", 28, "a.Least", 2));
        String markdown = new ProfileSection(List.of(read)).markdown();
        assertTrue(markdown.endsWith("""
                | **read** | `a.Most` | 70 |
                | **read** | `a.More` | 28 |
                """), markdown);
    }

    @Test
    void theSharesOfTheFloorAndOfTheRulesLimitWhatIsPossible() {
        Samples read =
                new Samples(Profiled.READ, 100, 0, Map.of("tools.jackson.Parser", 70, "a.Most", 20, "a.More", 10));
        Samples provider = new Samples(Profiled.HIBERNATE_VALIDATOR, 100, 20, Map.of("b.Some", 100));
        String markdown = new BoundsSection(new Rounds(List.of()), List.of(read, provider)).markdown();
        assertTrue(markdown.contains("- Reading: 70 % of the samples"), markdown);
        assertTrue(markdown.contains("no other class has more than 20 %"), markdown);
        assertTrue(markdown.contains("which are 20 % of its time"), markdown);
        assertTrue(markdown.contains("validation would be 5 times as fast"), markdown);
    }

    @Test
    void aSectionWithoutMeasurementsIsBlank() {
        assertEquals("", new GoalsSection(new Rounds(List.of()), List.of()).markdown());
        assertEquals("", new ColdSection(List.of()).markdown());
        assertEquals("", new FilesSection(List.of()).markdown());
        assertEquals("", new ProfileSection(List.of()).markdown());
        assertEquals("", new BoundsSection(new Rounds(List.of()), List.of()).markdown());
    }

    @Test
    void theResultsAreReadBackAsWritten(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve(ColdStart.RESULTS), new JsonMapper().writeValueAsBytes(TIMES));
        Files.write(folder.resolve(Scale.RESULTS), new JsonMapper().writeValueAsBytes(RUNS));
        assertEquals(TIMES, ColdStart.read(folder));
        assertEquals(RUNS, Scale.read(folder));
    }

    @Test
    void growthIsPerByteOfTheDocument() {
        Measured small = new Measured(Operation.READ, Size.KB_30, Health.VALID);
        int smaller = Documents.json(Size.KB_30, Health.VALID).length;
        int larger = Documents.json(Size.KB_300, Health.VALID).length;
        Rounds rounds = new Rounds(List.of(
                Map.of(small, new Cost(smaller, smaller), small.over(Size.KB_300), new Cost(larger, larger / 2))));
        String markdown = new ScalingSection(rounds).markdown();
        List<String> lines = markdown.lines().toList();
        assertTrue(markdown.contains(" × (30 → 300 KB)"), markdown);
        assertEquals("| **read** |  |  | 1.00 | 0.50 |  |  |", lines.get(lines.size() - 1));
    }

    @Test
    void aProcessWithUnexpectedOutputIsNotMeasured() {
        Ended ended = new Ended(0, 1, 1, "Findings: 3\n");
        assertEquals(ended, ended.expecting(0, "Findings: 3\n"));
        assertThrows(IllegalStateException.class, () -> ended.expecting(1, "Findings: 3\n"));
        assertThrows(IllegalStateException.class, () -> ended.expecting(0, "Findings: 0\n"));
    }
}
