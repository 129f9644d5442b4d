package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.cold.ColdStart;
import io.github.clouddisclosure.benchmarks.cold.StartTimes;
import io.github.clouddisclosure.benchmarks.profile.Profile;
import io.github.clouddisclosure.benchmarks.profile.Samples;
import io.github.clouddisclosure.benchmarks.scale.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the report from the results of the last run; the report of a whole run is kept with the sources. */
public final class BenchmarkReport {
    private static final String HEAD = """
            # Benchmarks

            Rendered by `BenchmarkReport` from the output of JMH, `Scale` and `ColdStart`; not written by hand. Operations of this
            library are bold. Ratios are to the floor of the same round and the same document, as median [lowest–highest] of the
            rounds. The floor of reading fetches every token and its text, and does nothing with them. Times and bytes are medians
            per call. The document of 3 KB is the shortest valid one, without white space. `ComparisonsTest` and
            `LibraryBenchmarksTest` check that each operation reads, finds or writes everything; a process is checked by its output.
            """;
    /** The file with the command that started the run. */
    public static final String COMMAND = "command.txt";

    /** The command of a whole run. */
    public static final String WHOLE_RUN = "mvn -B -ntp -Pbenchmark -DskipTests -Dbenchmark=full package";

    /** The option for JVMs to start cold beside the one that runs Maven: their homes, separated by commas. */
    public static final String MORE_JVMS = "-Dbenchmark.jvms=";

    private static final Path FOLDER = Path.of("target", "benchmarks");
    private static final Path KEPT = Path.of("BENCHMARKS.md");

    private final List<ReportSection> sections;

    BenchmarkReport(List<ReportSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** Writes the report in the folder of the module. */
    public static void main(String... arguments) throws IOException {
        String command = Files.readString(FOLDER.resolve(COMMAND));
        String markdown = new BenchmarkReport(sections(command)).markdown();
        Files.writeString(FOLDER.resolve(KEPT), markdown);
        if (isWhole(command)) {
            Files.writeString(KEPT, markdown);
        }
        System.out.println(markdown);
    }

    /** Whether a command is that of a whole run, with or without more JVMs. */
    static boolean isWhole(String command) {
        return command.replaceFirst(' ' + MORE_JVMS + "\\S+", "").equals(WHOLE_RUN);
    }

    private static List<ReportSection> sections(String command) throws IOException {
        Rounds rounds = Rounds.read(FOLDER);
        List<StartTimes> starts = ColdStart.read(FOLDER);
        List<ReportSection> sections = new ArrayList<>();
        sections.add(new GoalsSection(rounds, starts));
        sections.add(new MachineSection(firstRound(), rounds.size(), command));
        for (Size size : List.of(Size.KB_30, Size.KB_3, Size.KB_300)) {
            for (Health health : Health.values()) {
                sections.add(new DocumentSection(rounds, size, health));
            }
        }
        sections.add(new WriteSection(rounds));
        sections.add(new ValidationSection(rounds));
        sections.add(new ScalingSection(rounds));
        sections.add(new FilesSection(Scale.read(FOLDER)));
        sections.add(new ColdSection(starts));
        List<Samples> samples = Profile.read(FOLDER);
        sections.add(new ProfileSection(samples));
        sections.add(new BoundsSection(rounds, samples));
        return sections;
    }

    private static JsonNode firstRound() throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(FOLDER.resolve("round-1.json")));
    }

    String markdown() {
        return HEAD
                + sections.stream()
                        .map(ReportSection::markdown)
                        .filter(section -> !section.isBlank())
                        .map(section -> '\n' + section)
                        .collect(Collectors.joining());
    }
}
