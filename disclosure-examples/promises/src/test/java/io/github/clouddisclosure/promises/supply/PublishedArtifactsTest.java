package io.github.clouddisclosure.promises.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The profile that publishes leaves out each module that is not in the list of what is published. */
class PublishedArtifactsTest {
    private static final Path PARENT = Repository.ROOT.resolve("pom.xml");

    @Test
    void everyOtherModuleIsExcluded() throws IOException {
        Set<String> modules = new TreeSet<>();
        for (Path file : Repository.poms()) {
            Pom pom = Pom.read(file);
            if (isModule(pom)) {
                modules.add(Pom.text(pom.project(), "artifactId").orElseThrow());
            }
        }
        Repository.lines(Repository.ROOT.resolve(".ci").resolve("published.txt"))
                .forEach(file -> modules.remove(file.substring(0, file.indexOf('/'))));
        assertEquals(
                modules,
                Pom.read(PARENT).all("excludeArtifact").stream()
                        .map(excluded -> excluded.getTextContent().strip())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A sample project has no parent of ours. */
    private static boolean isModule(Pom pom) {
        return pom.file().equals(PARENT)
                || pom.all("parent").stream()
                        .anyMatch(
                                parent -> Pom.text(parent, "groupId").orElse("").equals("io.github.clouddisclosure"));
    }
}
