package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Locale;

/**
 * Reduces the mark-up of a cell to the text that a reader sees, from left to right and without going back more than
 * once.
 */
final class MarkdownInline {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String BOLD = "**";
    private static final int HEADING_LEVELS = 6;
    /** The digits of a character number in decimal; one fewer in hexadecimal. */
    private static final int MAX_DIGITS = 7;

    private static final String[][] ENTITIES = {
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&amp;", "&"},
        {"&quot;", "\""},
        {"&apos;", "'"},
        {"&nbsp;", " "}
    };
    private static final String[] LINE_BREAKS = {"<br>", "<br/>", "<br />"};
    private static final String[] SCHEMES = {"<https://", "<http://"};

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private MarkdownInline(String source) {
        this.source = source;
    }

    static String text(String cell) {
        return WhiteSpace.strip(new MarkdownInline(withoutBold(cell)).read());
    }

    /** The text of a line that is not a row of a table. */
    static String ofLine(String line) {
        return text(withoutHeading(line));
    }

    private static String withoutHeading(String cell) {
        int level = 0;
        while (level < cell.length() && cell.charAt(level) == '#') {
            level++;
        }
        // A cell never begins with white space, so a # comes before it.
        boolean heading = level <= HEADING_LEVELS && level < cell.length() && WhiteSpace.is(cell.charAt(level));
        return heading ? WhiteSpace.strip(cell.substring(level)) : cell;
    }

    private static String withoutBold(String cell) {
        boolean bold = cell.length() > 2 * BOLD.length()
                && cell.startsWith(BOLD)
                && cell.indexOf(BOLD, BOLD.length()) == cell.length() - BOLD.length();
        return bold ? cell.substring(BOLD.length(), cell.length() - BOLD.length()) : cell;
    }

    private String read() {
        while (at < source.length()) {
            boolean taken = switch (source.charAt(at)) {
                case '\\' -> takeEscape();
                case '`' -> takeCode();
                case '<' -> takeLineBreak() || takeAddress();
                case '&' -> takeEntity();
                case '!' -> takeImage();
                case '[' -> takeLink();
                default -> false;
            };
            if (!taken) {
                text.append(source.charAt(at++));
            }
        }
        return text.toString();
    }

    private boolean takeEscape() {
        if (at + 1 == source.length() || PUNCTUATION.indexOf(source.charAt(at + 1)) < 0) {
            return false;
        }
        text.append(source.charAt(at + 1));
        at += 2;
        return true;
    }

    /** Takes the code between a single back-tick and the next one; any other back-ticks stay as they are. */
    private boolean takeCode() {
        int run = at;
        while (run < source.length() && source.charAt(run) == '`') {
            run++;
        }
        int end = source.indexOf('`', run);
        boolean closed = run == at + 1 && end > 0 && (end + 1 == source.length() || source.charAt(end + 1) != '`');
        if (closed) {
            text.append(source, run, end);
            at = end + 1;
        } else {
            text.append(source, at, run);
            at = run;
        }
        return true;
    }

    private boolean takeLineBreak() {
        for (String lineBreak : LINE_BREAKS) {
            if (source.regionMatches(true, at, lineBreak, 0, lineBreak.length())) {
                text.append(' ');
                at += lineBreak.length();
                return true;
            }
        }
        return false;
    }

    private boolean takeAddress() {
        for (String scheme : SCHEMES) {
            int end = source.regionMatches(true, at, scheme, 0, scheme.length()) ? endOf(at + 1, "<>") : -1;
            if (end > 0 && source.charAt(end) == '>') {
                text.append(source, at + 1, end);
                at = end + 1;
                return true;
            }
        }
        return false;
    }

    private boolean takeEntity() {
        for (String[] entity : ENTITIES) {
            if (source.startsWith(entity[0], at)) {
                text.append(entity[1]);
                at += entity[0].length();
                return true;
            }
        }
        return source.startsWith("&#", at) && takeNumber();
    }

    /** Takes the number of a character, &#124; or &#x7C;. A number without a character becomes U+FFFD. */
    private boolean takeNumber() {
        boolean isHexadecimal = source.startsWith("x", at + 2) || source.startsWith("X", at + 2);
        int radix = isHexadecimal ? 16 : 10;
        int from = at + (isHexadecimal ? 3 : 2);
        int end = from;
        int number = 0;
        while (end < source.length() && end - from < MAX_DIGITS && digit(source.charAt(end), radix) >= 0) {
            number = number * radix + digit(source.charAt(end++), radix);
        }
        if (end == from || !source.startsWith(";", end) || isHexadecimal && end - from == MAX_DIGITS) {
            return false;
        }
        boolean isCharacter = number > 0
                && Character.isValidCodePoint(number)
                && (number < Character.MIN_SURROGATE || number > Character.MAX_SURROGATE);
        text.appendCodePoint(isCharacter ? number : 0xFFFD);
        at = end + 1;
        return true;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    /** Keeps the mark-up of an image, since what it shows is not known. */
    private boolean takeImage() {
        if (source.startsWith("![", at)) {
            text.append("![");
            at += 2;
            return true;
        }
        return false;
    }

    private boolean takeLink() {
        int labelEnd = endOf(at + 1, "[]");
        if (labelEnd < 0 || !source.startsWith("](", labelEnd)) {
            return false;
        }
        int address = labelEnd + 2;
        int end = endOf(address, "()[");
        if (end <= address || source.charAt(end) != ')') {
            return false;
        }
        String label = new MarkdownInline(source.substring(at + 1, labelEnd)).read();
        String url = new MarkdownInline(source.substring(address, end)).read();
        text.append(label);
        if (!LinearSearch.contains(label.toLowerCase(Locale.ROOT), url.toLowerCase(Locale.ROOT))) {
            text.append(label.isEmpty() ? "" : " ").append(url);
        }
        at = end + 1;
        return true;
    }

    /**
     * The index of the first of the characters that is not escaped; -1 if a space in an address or the end comes first.
     */
    private int endOf(int from, String characters) {
        boolean address = characters.indexOf(']') < 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (characters.indexOf(c) >= 0) {
                return i;
            } else if (address && WhiteSpace.is(c)) {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }
}
