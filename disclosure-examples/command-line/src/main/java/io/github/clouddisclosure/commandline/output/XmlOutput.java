package io.github.clouddisclosure.commandline.output;

import java.io.PrintStream;

/** Writes XML, one element per line. What XML cannot hold, and control characters, become U+FFFD. */
public final class XmlOutput {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    private final PrintStream out;
    private int depth;

    public XmlOutput(PrintStream out) {
        this.out = out;
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** An element that has others in it. */
    public void start(String name, String... attributes) {
        out.print(tag(name, attributes) + ">\n");
        depth++;
    }

    public void end(String name) {
        depth--;
        out.print(indent() + "</" + name + ">\n");
    }

    public void empty(String name, String... attributes) {
        out.print(tag(name, attributes) + "/>\n");
    }

    /** An element with lines of text. */
    public void text(String name, Iterable<String> lines, String... attributes) {
        out.print(tag(name, attributes) + '>' + escape(String.join("\n", lines), true) + "</" + name + ">\n");
    }

    private String tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder(indent()).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ').append(attributes[i]).append("=\"");
            tag.append(escape(attributes[i + 1], false)).append('"');
        }
        return tag.toString();
    }

    private String indent() {
        return "  ".repeat(depth);
    }

    private static String escape(String text, boolean hasLines) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String printable = hasLines ? PrintableText.ofLines(text) : PrintableText.of(text);
        for (int at = 0; at < printable.length(); at++) {
            char c = printable.charAt(at);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(isCharacter(printable, at) ? c : REPLACEMENT);
            }
        }
        return escaped.toString();
    }

    /** Half of a character, and two others, are none. */
    private static boolean isCharacter(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < FIRST_NONCHARACTER;
    }
}
