package io.github.clouddisclosure.promises.personal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged, at any level, and what is printed to the streams of the process. */
final class CapturedOutput implements AutoCloseable {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            stream.println(entry.getMessage());
            for (Object parameter : entry.getParameters() == null ? new Object[0] : entry.getParameters()) {
                stream.println(parameter);
            }
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(stream);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

    CapturedOutput() {
        System.setOut(stream);
        System.setErr(stream);
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
    }

    String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.removeHandler(handler);
        root.setLevel(level);
    }
}
