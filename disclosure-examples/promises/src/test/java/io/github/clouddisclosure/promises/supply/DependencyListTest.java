package io.github.clouddisclosure.promises.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What is published asks for no library that is not in {@code .ci/dependencies.tsv}. */
class DependencyListTest {
    private static final Path LIST = Repository.ROOT.resolve(".ci/dependencies.tsv");

    @ParameterizedTest
    @CsvSource({
        "disclosure-core, disclosure-core",
        "disclosure-jackson, disclosure-jackson",
        "disclosure-table-files, disclosure-examples/table-files",
        "disclosure.jar, disclosure-examples/command-line"
    })
    void anArtifactAsksForWhatIsListedAlone(String artifact, String folder) {
        Set<String> listed = Repository.lines(LIST).stream()
                .map(line -> List.of(line.split("\t")))
                .filter(cells -> cells.get(0).equals(artifact) && !cells.get(2).equals("inherited"))
                .map(cells -> cells.get(1) + ' ' + cells.get(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Pom.read(Repository.ROOT.resolve(folder).resolve("pom.xml")).dependencies().stream()
                .map(DependencyListTest::line)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, asked);
    }

    private static Optional<String> line(Element dependency) {
        String name = Pom.text(dependency, "groupId").orElseThrow()
                + ':'
                + Pom.text(dependency, "artifactId").orElseThrow();
        String scope = Pom.text(dependency, "scope").orElse("compile");
        boolean isOptional =
                scope.equals("compile") && Pom.text(dependency, "optional").isPresent();
        return scope.equals("test") ? Optional.empty() : Optional.of(name + ' ' + (isOptional ? "optional" : scope));
    }
}
