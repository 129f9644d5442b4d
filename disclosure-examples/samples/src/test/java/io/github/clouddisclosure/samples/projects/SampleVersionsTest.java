package io.github.clouddisclosure.samples.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample stands alone, so it names the version of this library itself. */
class SampleVersionsTest {
    private static final Pattern VERSION = Pattern.compile(
            "<cloud-disclosure\\.version>([^<]*)<|io\\.github\\.clouddisclosure:disclosure-jackson:([^\"]*)\"");
    private static final Pattern OF_PARENT =
            Pattern.compile("<artifactId>disclosure-parent</artifactId>\\s*<version>([^<]*)<");

    static List<Path> buildFiles() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(""))) {
            return folders.flatMap(folder -> Stream.of(folder.resolve("pom.xml"), folder.resolve("build.gradle.kts")))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("buildFiles")
    void aSampleNamesTheVersionOfThisProject(Path file) throws IOException {
        var ofParent = OF_PARENT.matcher(Files.readString(Path.of("..", "pom.xml")));
        assertTrue(ofParent.find());
        List<String> named = VERSION.matcher(Files.readString(file))
                .results()
                .map(version -> version.group(1) == null ? version.group(2) : version.group(1))
                .toList();
        assertEquals(List.of(ofParent.group(1)), named);
    }
}
