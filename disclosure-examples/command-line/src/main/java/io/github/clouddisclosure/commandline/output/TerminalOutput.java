package io.github.clouddisclosure.commandline.output;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether standard output goes to a terminal that shows colours. {@link System#console()} alone does not tell: it also
 * asks about standard input, and from Java 22 to 24 there is a console without a terminal.
 */
final class TerminalOutput {
    /** POSIX systems show by this name what it is. */
    private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

    private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");

    private static final int FILE_TYPE = 0xF000;
    private static final int CHARACTER_DEVICE = 0x2000;

    private TerminalOutput() {}

    static boolean isTerminal() {
        try {
            return isCharacterDevice(STANDARD_OUTPUT);
        } catch (IOException | RuntimeException notPosix) {
            return isWindowsTerminal();
        }
    }

    /** Whether standard error is known to go to a terminal; on Windows that cannot be told. */
    static boolean isErrorTerminal() {
        try {
            return isCharacterDevice(STANDARD_ERROR) && !Files.isSameFile(STANDARD_ERROR, Path.of("/dev/null"));
        } catch (IOException | RuntimeException notPosix) {
            return false;
        }
    }

    private static boolean isCharacterDevice(Path descriptor) throws IOException {
        int mode = (int) Files.getAttribute(descriptor, "unix:mode");
        return (mode & FILE_TYPE) == CHARACTER_DEVICE;
    }

    /** The older console of Windows would show the codes of the colours as text. */
    private static boolean isWindowsTerminal() {
        Console console = System.getenv("WT_SESSION") == null ? null : System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
