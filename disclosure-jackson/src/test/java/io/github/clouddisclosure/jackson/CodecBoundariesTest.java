package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codec knows no generation of Jackson, and neither generation the other. */
class CodecBoundariesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "clouddisclosure");

    @ParameterizedTest
    @CsvSource({
        "jackson/internal, tools.jackson.",
        "jackson/internal, com.fasterxml.",
        "jackson, com.fasterxml.",
        "jackson2, tools.jackson.",
    })
    void aPackageUsesNothingOf(String packages, String other) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES.resolve(packages))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertFalse(sources.isEmpty());
        Set<Path> users = new TreeSet<>(
                sources.stream().filter(file -> names(file, other)).toList());
        assertEquals(Set.of(), users);
    }

    private static boolean names(Path source, String other) {
        try {
            return Files.readString(source).contains(other);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
