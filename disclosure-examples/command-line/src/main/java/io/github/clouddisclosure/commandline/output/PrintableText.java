package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.jackson.output.ControlCharacters;
import java.io.PrintStream;

/**
 * Text for a terminal. The content of a file must not control the terminal or reorder the line: control characters are
 * shown as U+FFFD.
 */
public final class PrintableText {
    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /** Prints one line; println would end it as the system does. */
    public static void line(PrintStream out, String text) {
        out.print(of(text) + '\n');
    }

    /** The text with control characters replaced, including line ends. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            printable.append(ControlCharacters.isControl(c) ? REPLACEMENT : c);
        }
        return printable.toString();
    }

    /** The text with control characters replaced, except tabs and the line ends LF and CR LF. */
    public static String ofLines(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isKept = c == '\n' || c == '\t' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            printable.append(!isKept && ControlCharacters.isControl(c) ? REPLACEMENT : c);
        }
        return printable.toString();
    }
}
