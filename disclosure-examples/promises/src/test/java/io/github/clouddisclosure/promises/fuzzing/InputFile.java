package io.github.clouddisclosure.promises.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in a folder of its own, for readers that take nothing else. It is gone when the process ends. */
final class InputFile {
    private final Path file;

    InputFile(String name) {
        try {
            Path folder = Files.createTempDirectory("input");
            file = folder.resolve(name);
            // In the reverse order of these calls.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path holding(byte[] input) throws IOException {
        return Files.write(file, input);
    }
}
