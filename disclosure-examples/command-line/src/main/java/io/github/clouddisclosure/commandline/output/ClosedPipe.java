package io.github.clouddisclosure.commandline.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Optional;

/**
 * Recognises a pipe that its reader has closed, as {@code head} does when it has seen enough. Java reports this by no
 * type or number, only by the message of the system, which may be in any language; so the message is compared with that
 * of a pipe closed for this purpose. On Windows the two messages differ, and a closed pipe is a failure like any other.
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
