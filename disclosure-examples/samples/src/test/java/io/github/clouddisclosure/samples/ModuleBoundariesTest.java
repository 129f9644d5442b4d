package io.github.clouddisclosure.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the class path, where the tests run, nothing else keeps a module from using the internals of another. */
class ModuleBoundariesTest {
    private static final Path PROJECT = Path.of("..", "..");
    private static final Path CORE = PROJECT.resolve("disclosure-core");
    private static final Pattern IMPORT_OF_INTERNAL =
            Pattern.compile("(?m)^import (static )?io\\.github\\.clouddisclosure\\.internal\\.");

    @Test
    void onlyTheCoreUsesItsInternals() throws IOException {
        Set<Path> users = new TreeSet<>();
        for (Path module : modules()) {
            users.addAll(usersIn(module.resolve("src")));
        }
        assertTrue(users.removeIf(file -> file.startsWith(CORE)), "what is internal to the core has another name");
        assertEquals(Set.of(), users);
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.walk(PROJECT, 2)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src")))
                    .toList();
        }
    }

    private static List<Path> usersIn(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ModuleBoundariesTest::importsInternal)
                    .toList();
        }
    }

    private static boolean importsInternal(Path source) {
        try {
            return IMPORT_OF_INTERNAL.matcher(Files.readString(source)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
