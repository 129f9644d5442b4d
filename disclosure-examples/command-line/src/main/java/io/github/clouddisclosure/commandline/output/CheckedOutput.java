package io.github.clouddisclosure.commandline.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A stream that keeps its first failure, which {@code PrintStream} and {@code PrintWriter} would swallow. Nothing is
 * written after it.
 */
final class CheckedOutput extends OutputStream {
    private final OutputStream sink;
    private final boolean isWorkStopped;
    private Optional<IOException> failure = Optional.empty();

    private CheckedOutput(OutputStream sink, boolean isWorkStopped) {
        this.sink = sink;
        this.isWorkStopped = isWorkStopped;
    }

    /** For results: once they cannot be written, printing more throws an {@link UncheckedIOException}. */
    static CheckedOutput stopping(OutputStream sink) {
        return new CheckedOutput(sink, true);
    }

    /** For messages: the work continues without them. */
    static CheckedOutput enduring(OutputStream sink) {
        return new CheckedOutput(sink, false);
    }

    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure.isEmpty()) {
            try {
                sink.write(bytes, offset, length);
            } catch (IOException unwritable) {
                failure = Optional.of(unwritable);
            }
        }
        if (isWorkStopped && failure.isPresent()) {
            throw new UncheckedIOException(failure.get());
        }
    }

    @Override
    public void flush() {
        if (failure.isEmpty()) {
            try {
                sink.flush();
            } catch (IOException unwritable) {
                failure = Optional.of(unwritable);
            }
        }
    }
}
