package io.github.clouddisclosure.examples.cli;

import java.io.PrintStream;

/**
 * Lines for a terminal. What a file says must not steer the terminal or reorder the line: control characters and
 * bidirectional controls are shown as U+FFFD.
 */
final class PrintableText {
    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /** Prints one line; println would end it as the system does. */
    static void line(PrintStream out, String text) {
        out.print(of(text) + '\n');
    }

    /** The text without controls, line ends included. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            printable.append(isControl(c) ? REPLACEMENT : c);
        }
        return printable.toString();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F;
    }
}
