package io.github.clouddisclosure.samples.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.samples.maven.MavenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A project that imports the parent as a BOM keeps the versions that a framework manages. */
class ImportedVersionsIT {
    private static final String[] BOOT_4 = {
        "org.springframework.boot:spring-boot-starter-webmvc",
        "org.springframework.boot:spring-boot-starter-validation",
        "org.springframework.boot:spring-boot-starter-test"
    };
    private static final String[] BOOT_3 = {
        "org.springframework.boot:spring-boot-starter-web",
        "org.springframework.boot:spring-boot-starter-validation",
        "org.springframework.boot:spring-boot-starter-test"
    };
    private static final String[] QUARKUS = {"io.quarkus:quarkus-rest-jackson", "io.quarkus:quarkus-hibernate-validator"
    };
    private static final List<Platform> PLATFORMS = List.of(
            Platform.inherited("boot-4.1-parent", "org.springframework.boot:spring-boot-starter-parent:4.1.2", BOOT_4),
            Platform.inherited("boot-4-parent", "org.springframework.boot:spring-boot-starter-parent:4.0.9", BOOT_4),
            Platform.imported("boot-4-bom", "org.springframework.boot:spring-boot-dependencies:4.0.9", BOOT_4),
            Platform.inherited("boot-3-parent", "org.springframework.boot:spring-boot-starter-parent:3.5.16", BOOT_3),
            Platform.imported("boot-3-bom", "org.springframework.boot:spring-boot-dependencies:3.5.16", BOOT_3),
            Platform.imported("quarkus-bom", "io.quarkus.platform:quarkus-bom:3.27.2", QUARKUS));
    private static final Path FOLDER = Path.of("target", "bom");
    private static final String REPOSITORY = "../../../..";

    @BeforeAll
    static void resolveAllProjectsInOneRun() throws IOException, MavenInvocationException {
        List<ConsumerProject> projects = PLATFORMS.stream()
                .flatMap(platform -> Stream.of(Versions.values()).map(from -> new ConsumerProject(platform, from)))
                .toList();
        for (ConsumerProject project : projects) {
            project.write(FOLDER);
        }
        Path all = Files.writeString(FOLDER.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>sample</groupId>
                  <artifactId>samples</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                    %s
                  </modules>
                </project>
                """.formatted(
                        Stream.concat(Stream.of(REPOSITORY), projects.stream().map(ConsumerProject::name))
                                .map(module -> "<module>" + module + "</module>")
                                .collect(Collectors.joining())));
        MavenRun.of(all, "validate");
    }

    @ParameterizedTest
    @FieldSource("PLATFORMS")
    void theImportChangesNoDependency(Platform platform) throws IOException {
        assertIterableEquals(tree(platform, Versions.NAMED), tree(platform, Versions.IMPORTED));
    }

    @ParameterizedTest
    @FieldSource("PLATFORMS")
    void theLibraryChangesNoVersionOfAnExistingDependency(Platform platform) throws IOException {
        Set<String> moved = artifacts(platform, Versions.UNUSED);
        assertTrue(moved.removeAll(artifacts(platform, Versions.IMPORTED)), "nothing in common");
        assertEquals(Set.of(), moved);
    }

    private static Set<String> artifacts(Platform platform, Versions versions) throws IOException {
        return tree(platform, versions).stream()
                .map(line -> line.replaceFirst("^[^a-z]+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> tree(Platform platform, Versions versions) throws IOException {
        List<String> tree = new ConsumerProject(platform, versions).tree(FOLDER);
        assertEquals(
                versions != Versions.UNUSED,
                tree.stream().anyMatch(line -> line.contains(":disclosure-core:")),
                tree::toString);
        return tree;
    }
}
