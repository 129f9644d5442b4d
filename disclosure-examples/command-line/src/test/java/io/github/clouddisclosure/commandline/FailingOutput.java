package io.github.clouddisclosure.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A disk that is full after a number of bytes, and counts the writes after that. */
final class FailingOutput extends OutputStream {
    static final String REASON = "No space left on device";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final int capacity;
    private int failures;

    FailingOutput(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void write(int b) throws IOException {
        if (written.size() == capacity) {
            failures++;
            throw new IOException(REASON);
        }
        written.write(b);
    }

    byte[] written() {
        return written.toByteArray();
    }

    int failures() {
        return failures;
    }
}
