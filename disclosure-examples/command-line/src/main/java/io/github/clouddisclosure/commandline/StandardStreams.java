package io.github.clouddisclosure.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Standard output and standard error: UTF-8 whatever the locale of the system, and no failure of them is lost. */
final class StandardStreams {
    private static final int UNWRITABLE = 2;

    /** 128 + SIGPIPE: what a shell sees of a program that ends because nobody reads on. */
    private static final int NOT_READ = 141;

    /** By this name POSIX systems tell what it is; Java has no other way. */
    private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

    private final CheckedOutput checkedOut;
    private final CheckedOutput checkedErr;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean isFile;

    /**
     * Streams to print to.
     *
     * @param isFile whether standard output is a file, which no terminal shows
     */
    StandardStreams(OutputStream out, OutputStream err, boolean isFile) {
        this.checkedOut = CheckedOutput.stopping(out);
        this.checkedErr = CheckedOutput.enduring(err);
        this.out = new PrintStream(checkedOut, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(checkedErr, false, StandardCharsets.UTF_8);
        this.isFile = isFile;
    }

    /** Those of this process. */
    static StandardStreams ofSystem() {
        return new StandardStreams(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Files.isRegularFile(STANDARD_OUTPUT));
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** {@return whether standard output is known to be a file; if not, it may end in a terminal, behind a pipe too} */
    boolean isFile() {
        return isFile;
    }

    /** Says in one line why the work ended, unless that is the failure of standard output, which {@link #end} tells. */
    void explain(Throwable failure) {
        if (checkedOut.failure().isEmpty()) {
            PrintableText.line(err, "disclosure: " + Failure.describe(failure));
        }
    }

    /**
     * Ends a run. What could not be written counts for more than how the work went.
     *
     * @param exit the exit code of the work
     * @return the exit code of the run
     */
    int end(int exit) {
        out.flush();
        err.flush();
        Optional<IOException> failure = checkedOut.failure().or(checkedErr::failure);
        if (failure.isEmpty()) {
            return exit;
        } else if (ClosedPipe.isReasonOf(failure.get())) {
            return NOT_READ;
        }
        String why = Failure.describe(failure.get());
        PrintableText.line(
                err, "disclosure: 標準出力に書き込めません(" + why + ")。/ Standard output cannot be written to (" + why + ").");
        return UNWRITABLE;
    }
}
