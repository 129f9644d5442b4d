package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.finding.Finding;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Standard input, standard output and standard error: what is written is UTF-8 whatever the locale of the system, and
 * none of its failures is lost.
 */
public final class StandardStreams {
    private static final int UNWRITABLE = 2;

    /** 128 + SIGPIPE: the exit code that a shell sees if a program ends because nobody reads the rest of its output. */
    private static final int NOT_READ = 141;

    /** POSIX systems show by this name what it is; Java has no other way to tell. */
    private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

    private final InputStream in;
    private final CheckedOutput checkedOut;
    private final CheckedOutput checkedErr;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean isFile;
    private final BooleanSupplier isErrorOnTerminal;

    /**
     * Streams to read from and to print to.
     *
     * @param isFile whether standard output is a file, so that no terminal shows it
     */
    public StandardStreams(InputStream in, OutputStream out, OutputStream err, boolean isFile) {
        this(in, out, err, isFile, () -> false);
    }

    /**
     * Streams to read from and to print to.
     *
     * @param isFile whether standard output is a file, so that no terminal shows it
     * @param isErrorOnTerminal whether a terminal shows standard error; asked only if it matters
     */
    public StandardStreams(
            InputStream in, OutputStream out, OutputStream err, boolean isFile, BooleanSupplier isErrorOnTerminal) {
        this.in = in;
        this.checkedOut = CheckedOutput.stopping(out);
        this.checkedErr = CheckedOutput.enduring(err);
        this.out = new PrintStream(checkedOut, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(checkedErr, false, StandardCharsets.UTF_8);
        this.isFile = isFile;
        this.isErrorOnTerminal = isErrorOnTerminal;
    }

    /** Streams to print to, with nothing to read. */
    public StandardStreams(OutputStream out, OutputStream err, boolean isFile) {
        this(InputStream.nullInputStream(), out, err, isFile);
    }

    /** The streams of this process. */
    public static StandardStreams ofSystem() {
        return new StandardStreams(
                // Java 17 asks a bare file stream for its position before it reads, which a pipe does not have.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Files.isRegularFile(STANDARD_OUTPUT),
                TerminalOutput::isErrorTerminal);
    }

    public InputStream in() {
        return in;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** {@return whether standard output is known to be a file; if not, it may go to a terminal, even through a pipe} */
    public boolean isFile() {
        return isFile;
    }

    /** {@return whether standard error goes to a terminal, which shows how far a long run is} */
    public boolean isErrorOnTerminal() {
        return isErrorOnTerminal.getAsBoolean();
    }

    /** Says in one line what is wrong with a file or an argument. */
    public void complain(Object about, String why) {
        PrintableText.line(err, "disclosure: " + about + ": " + why);
    }

    /** Says in one line what a finding says about a file. */
    public void complain(Object file, Finding finding, Language language) {
        String place =
                PlaceWords.of(finding, language).map(words -> words + ": ").orElse("");
        complain(file, place + finding.message(language.locale()));
    }

    /** Says in one line why the work ended, except for a failure of standard output, which {@link #end} reports. */
    public void explain(Throwable failure) {
        if (checkedOut.failure().isEmpty()) {
            PrintableText.line(err, "disclosure: " + Failure.describe(failure));
        }
    }

    /**
     * Ends a run. A failure to write takes precedence over the result of the work.
     *
     * @param exit the exit code of the work
     * @return the exit code of the run
     */
    public int end(int exit) {
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
                err, "disclosure: 標準出力に書き込めません(" + why + ")。/ Cannot write to standard output (" + why + ").");
        return UNWRITABLE;
    }
}
