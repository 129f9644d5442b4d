package io.github.clouddisclosure.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Optional;

/**
 * A pipe that its reader has closed, as {@code head} does when it has seen enough. Java tells it by no type and no
 * number, only in the words of the system, which may be in any language; so they are compared with those of a pipe that
 * is closed for the purpose. Windows has other words for the two, and there it is a failure like any other.
 */
final class ClosedPipe {
    private ClosedPipe() {}

    static boolean isReasonOf(IOException failure) {
        return failure.getMessage() != null
                && words().filter(failure.getMessage()::equals).isPresent();
    }

    private static Optional<String> words() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
            }
            return Optional.empty();
        } catch (IOException closed) {
            return Optional.ofNullable(closed.getMessage());
        }
    }
}
