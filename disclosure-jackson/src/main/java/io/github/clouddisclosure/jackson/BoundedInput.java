package io.github.clouddisclosure.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads no more than is enough to know that the limit is exceeded: no character takes less than a byte. */
record BoundedInput(ReadLimits limits) {
    private static final int BUFFER = 8192;

    byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return bytes(stream);
        }
    }

    byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(oneMoreThanTheLimit());
    }

    String text(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[BUFFER];
        int left = oneMoreThanTheLimit();
        for (int read = 0; left > 0 && read >= 0; read = reader.read(part, 0, Math.min(left, BUFFER))) {
            text.append(part, 0, read);
            left -= read;
        }
        return text.toString();
    }

    private int oneMoreThanTheLimit() {
        return limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1;
    }
}
