package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.output.ControlCharacters;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a scalar in YAML. It has no quotation marks only if nobody, and no version of YAML, can take it for anything
 * but these words; it is a block if it has lines; otherwise it is quoted, with the escapes of JSON.
 */
final class YamlScalars {
    /** The words of YAML 1.1 and 1.2 for something else than themselves. Those that begin with a sign are quoted anyway. */
    private static final Set<String> RESERVED =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    /** What may have a meaning somewhere in a text. */
    private static final String INDICATORS = ":#,[]{}&*!|>'\"%@`\\?<=~";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlScalars() {}

    /** Appends a space and a text, as the value of a field or an element; lines of its own are indented. */
    static void append(String text, int indent, StringBuilder yaml) {
        yaml.append(' ');
        if (isBlock(text)) {
            appendBlock(text, indent, yaml);
        } else if (isPlain(text)) {
            yaml.append(text);
        } else {
            appendQuoted(text, yaml);
        }
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || RESERVED.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean isAscii = true;
        boolean hasLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(text, i) || INDICATORS.indexOf(c) >= 0) {
                return false;
            }
            isAscii &= c < 0x80;
            hasLetter |= Character.isLetter(c);
        }
        char first = text.charAt(0);
        boolean isWord = isAscii ? isAsciiLetter(first) : hasLetter && first != '-' && first != '.';
        return isWord && !isSpace(first) && !isSpace(text.charAt(text.length() - 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Any space, so that one at an end is seen. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a text has lines, and can be a block that no editor changes by removing spaces at the end of a line. */
    private static boolean isBlock(String text) {
        if (!text.contains("\n") || isSpace(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean isEndOfLine = text.charAt(i) == '\n';
            if (isEndOfLine ? isSpaceInLine(text.charAt(i - 1)) : isEscaped(text, i)) {
                return false;
            }
        }
        return !isSpaceInLine(text.charAt(text.length() - 1));
    }

    private static boolean isSpaceInLine(char c) {
        return c != '\n' && isSpace(c);
    }

    private static void appendBlock(String text, int indent, StringBuilder yaml) {
        int end = text.length();
        while (text.charAt(end - 1) == '\n') {
            end--;
        }
        int emptyLines = text.length() - end;
        yaml.append('|').append(emptyLines == 0 ? "-" : emptyLines == 1 ? "" : "+");
        String margin = "\n" + " ".repeat(indent);
        for (int line = 0; line <= end; ) {
            int next = text.indexOf('\n', line);
            int endOfLine = next < 0 || next > end ? end : next;
            yaml.append(line == endOfLine ? "\n" : margin).append(text, line, endOfLine);
            line = endOfLine + 1;
        }
        yaml.append("\n".repeat(Math.max(0, emptyLines - 1)));
    }

    /** Appends a text between quotation marks, as in JSON. */
    static void appendQuoted(String text, StringBuilder yaml) {
        yaml.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> yaml.append("\\\"");
                case '\\' -> yaml.append("\\\\");
                case '\n' -> yaml.append("\\n");
                case '\r' -> yaml.append("\\r");
                case '\t' -> yaml.append("\\t");
                default -> {
                    if (isEscaped(text, i)) {
                        yaml.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        yaml.append(c);
                    }
                }
            }
        }
        yaml.append('"');
    }

    /** Whether a character is invisible and does something, or is half of one, or may not be written in YAML at all. */
    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        return ControlCharacters.isControl(c)
                || c == BYTE_ORDER_MARK
                || c >= '\uFFFE'
                || Character.isSurrogate(c) && !isHalfOfAPair(text, at);
    }

    private static boolean isHalfOfAPair(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
