package io.github.clouddisclosure.promises.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Runs with the profile {@code mutation} alone: without it there is no report, so the name is not that of a test. */
class KilledMutantsCheck {
    private static final List<String> MODULES = List.of("disclosure-core", "disclosure-jackson");

    @Test
    void theTestsOfEveryPackageNoticeEnoughChangesOfTheCode(TestReporter reporter) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (String module : MODULES) {
            try (DirectoryStream<Path> reports =
                    Files.newDirectoryStream(Path.of("../..", module, "target/pit-reports"))) {
                for (Path report : reports) {
                    try (InputStream xml = Files.newInputStream(report.resolve("mutations.xml"))) {
                        mutants.addAll(MutationReport.read(xml));
                    }
                }
            }
        }
        Map<MutantPlace, String> equivalent = EquivalentMutants.read(resource("equivalent.tsv"));
        PackageScore.byPackage(mutants, equivalent.keySet())
                .forEach((name, score) -> reporter.publishEntry(name, score.toString()));
        List<String> faults =
                MutationFaults.of(mutants, equivalent, MutationThresholds.read(resource("thresholds.tsv")));
        assertEquals("", String.join("\n", faults));
    }

    private static InputStream resource(String name) {
        return KilledMutantsCheck.class.getResourceAsStream(name);
    }
}
