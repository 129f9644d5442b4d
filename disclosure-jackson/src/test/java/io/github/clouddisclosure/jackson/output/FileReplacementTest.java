package io.github.clouddisclosure.jackson.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written as their content is made. */
class FileReplacementTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFileHasAllThatWasWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        byte[] part = new byte[100_000];
        Arrays.fill(part, (byte) 'a');
        FileReplacement.write(file, out -> {
            out.write(part);
            out.write('b');
        });

        byte[] expected = Arrays.copyOf(part, part.length + 1);
        expected[part.length] = 'b';
        assertArrayEquals(expected, Files.readAllBytes(file));
    }

    @Test
    void theOldFileStaysIfTheContentCannotBeMadeToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThrows(
                IllegalStateException.class,
                () -> FileReplacement.write(file, out -> {
                    out.write('n');
                    throw new IllegalStateException("no more");
                }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
