package io.github.clouddisclosure.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files in {@code disclosure-examples/examples}. */
public final class ExampleFiles {
    private static final Path FOLDER = Path.of("../examples").toAbsolutePath().normalize();

    private ExampleFiles() {}

    /** Where one is. */
    public static Path find(String name) {
        return FOLDER.resolve(name);
    }

    /** What is in one. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(find(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
