package io.github.clouddisclosure.internal.markup;

import io.github.clouddisclosure.internal.cell.TextPart;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.List;

/**
 * Writes text into a cell so that any Markdown reader shows exactly that text, with only the addresses of pages as
 * links, each to itself.
 *
 * <p>Signs with a meaning are escaped with a backslash. An address is written bare if neither it nor the words around
 * it contain such a sign, and otherwise in angle brackets, where nothing has a meaning except, to some readers, an
 * entity.
 */
public final class MarkdownCell {
    private static final String SPECIAL = "\\`*_[]<>&~|";
    private static final String BARE = "-./:?=#%+&";

    private final StringBuilder markdown;

    private MarkdownCell(StringBuilder markdown) {
        this.markdown = markdown;
    }

    /** Appends a text without line breaks. */
    public static void append(StringBuilder markdown, String text) {
        new MarkdownCell(markdown).append(text);
    }

    /** Appends a line of a table. */
    public static void appendLine(StringBuilder markdown, List<String> cells) {
        markdown.append('|');
        for (String cell : cells) {
            String folded = WhiteSpace.fold(cell);
            markdown.append(folded.isEmpty() ? "" : " ");
            append(markdown, folded);
            markdown.append(" |");
        }
        markdown.append('\n');
    }

    private void append(String text) {
        int end = 0;
        for (TextPart part : TextPart.ofCell(text)) {
            int from = end;
            end += part.text().length();
            if (!part.isLink()) {
                words(part.text(), end < text.length());
            } else if (isBare(part.text())
                    && isAmongPlainWords(text, from, end)
                    && !beginsEntity(part.text(), text, end)) {
                markdown.append(part.text());
            } else {
                link(part.text());
            }
        }
    }

    /**
     * Whether the text around an address, up to the next spaces, is written as it is. Some readers take it as part of
     * the address.
     */
    private static boolean isAmongPlainWords(String text, int from, int end) {
        // With such a character in front, the scheme would be a different one.
        if (from > 0 && isOfScheme(text, from - 1)) {
            return false;
        }
        for (int i = from - 1; i >= 0 && text.charAt(i) != ' '; i--) {
            // The domain of an e-mail address continues with whatever follows.
            if (isMarked(text, i) || text.charAt(i) == '@') {
                return false;
            }
        }
        for (int i = end; i < text.length() && text.charAt(i) != ' '; i++) {
            if (isMarked(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address contains the beginning of an entity that the text after it completes. */
    private static boolean beginsEntity(String address, String text, int end) {
        return text.startsWith(";", end) && address.indexOf('&') >= 0;
    }

    private static boolean isMarked(String text, int at) {
        return SPECIAL.indexOf(text.charAt(at)) >= 0 || text.startsWith("://", at) || isWorldWideWeb(text, at);
    }

    /** Whether nothing in an address can have another meaning and its last character may end an address. */
    private static boolean isBare(String address) {
        int last = address.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = address.charAt(i);
            boolean withinWord = c == '_' && i < last && isWord(address, i - 1) && isWord(address, i + 1);
            if (!isWord(address, i) && !withinWord && BARE.indexOf(c) < 0) {
                return false;
            }
        }
        return isWord(address, last) || address.charAt(last) == '/' && isWord(address, last - 1);
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private void link(String address) {
        int ampersand = address.indexOf('&');
        if (ampersand < 0 || address.indexOf(';', ampersand) < 0) {
            markdown.append('<').append(address).append('>');
            return;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            // Some readers ignore a backslash before an entity in an address.
            if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(SPECIAL.indexOf(c) >= 0 || c == '(' || c == ')' ? "\\" : "")
                        .append(c);
            }
        }
        markdown.append('[').append(escaped).append("](").append(escaped).append(')');
    }

    private void words(String text, boolean beforeLink) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean image = c == '!' && beforeLink && i + 1 == text.length();
            if (c == ':' && text.startsWith("//", i + 1)) {
                colon(text, i);
            } else if (SPECIAL.indexOf(c) >= 0 || image || isWorldWideWeb(text, i)) {
                markdown.append('\\').append(c);
            } else {
                markdown.append(c);
            }
        }
    }

    /**
     * Writes the colon of text that is not the address of a page. Some readers turn bare text with any scheme into a
     * link, even with {@code javascript}, unless the colon is code; others take the backslashes in it as part of the
     * address, unless there is one before the colon.
     */
    private void colon(String text, int at) {
        int from = at;
        while (from > 0 && isOfScheme(text, from - 1)) {
            from--;
        }
        String scheme = text.substring(from, at);
        boolean isWeb = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        markdown.append(scheme.isEmpty() ? ":" : isWeb ? "\\:" : "`:`");
    }

    private static boolean isOfScheme(String text, int at) {
        return isWord(text, at) || "+-.".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether this is the full stop of www., which some readers take as the beginning of an address. */
    private static boolean isWorldWideWeb(String text, int at) {
        return text.charAt(at) == '.'
                && at >= 3
                && text.regionMatches(true, at - 3, "www", 0, 3)
                && (at == 3 || !isWord(text, at - 4));
    }
}
