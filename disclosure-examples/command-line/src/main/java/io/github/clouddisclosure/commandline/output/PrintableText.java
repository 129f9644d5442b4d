package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.jackson.output.ControlCharacters;
import java.io.PrintStream;
import java.util.List;

/**
 * Text for a terminal or the log of a build. The content of a file must not control the terminal or reorder the line:
 * control characters are shown as U+FFFD. Nor must it command the program that runs the build, as a line does that begins
 * with {@code ::}, {@code ##[} or {@code ##vso[}: the first character of these is shown as U+FFFD.
 */
public final class PrintableText {
    private static final char REPLACEMENT = '\uFFFD';

    /** Those of GitHub Actions, in both forms, and of Azure Pipelines. */
    private static final List<String> COMMANDS = List.of("::", "##[", "##vso[");

    private PrintableText() {}

    /** Prints one line; println would end it as the system does. */
    public static void line(PrintStream out, String text) {
        out.print(ofLines(of(text)) + '\n');
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

    /**
     * Whole lines with control characters replaced, except tabs and the line ends LF and CR LF, and without commands
     * to the program that runs a build.
     */
    public static String ofLines(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        boolean isAtStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isKept = c == '\n' || c == '\t' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean isReplaced = !isKept && ControlCharacters.isControl(c) || isAtStart && isCommand(text, i);
            printable.append(isReplaced ? REPLACEMENT : c);
            isAtStart = c == '\n' || isAtStart && (Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
        return printable.toString();
    }

    private static boolean isCommand(String text, int at) {
        char first = text.charAt(at);
        return (first == ':' || first == '#') && COMMANDS.stream().anyMatch(command -> text.startsWith(command, at));
    }
}
