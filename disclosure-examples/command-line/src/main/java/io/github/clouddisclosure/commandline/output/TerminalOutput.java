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

    private static final int FILE_TYPE = 0xF000;
    private static final int CHARACTER_DEVICE = 0x2000;

    private TerminalOutput() {}

    static boolean isTerminal() {
        try {
            int mode = (int) Files.getAttribute(STANDARD_OUTPUT, "unix:mode");
            return (mode & FILE_TYPE) == CHARACTER_DEVICE;
        } catch (IOException | RuntimeException notPosix) {
            return isWindowsTerminal();
        }
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
