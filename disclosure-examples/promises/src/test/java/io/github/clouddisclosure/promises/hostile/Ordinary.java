package io.github.clouddisclosure.promises.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are read, to show that not everything is refused. */
final class Ordinary {
    private Ordinary() {}

    static byte[] workbook() {
        return bytes("complete.xlsx");
    }

    static byte[] page() {
        return bytes("complete.html");
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("../examples", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
