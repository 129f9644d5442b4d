package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.cell.TextPart;

/**
 * Writes text into a cell so that whoever shows the Markdown shows that very text, with no links but those to addresses of
 * pages, each to itself.
 *
 * <p>Signs that have a meaning stand behind a backslash. An address stands bare where neither it nor the words around it
 * have any, and otherwise in angle brackets, in which nothing has a meaning but, to some readers, an entity.
 */
final class MarkdownCell {
    private static final String SPECIAL = "\\`*_[]<>&~|";
    private static final String BARE = "-./:?=#%+&";

    private final StringBuilder markdown;

    private MarkdownCell(StringBuilder markdown) {
        this.markdown = markdown;
    }

    /** Appends a text without line breaks. */
    static void append(StringBuilder markdown, String text) {
        new MarkdownCell(markdown).append(text);
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

    /** Whether all around it up to the next spaces stands as it is. Some readers take it for a part of the address. */
    private static boolean isAmongPlainWords(String text, int from, int end) {
        // With such a sign the scheme would be another one.
        if (from > 0 && isOfScheme(text, from - 1)) {
            return false;
        }
        for (int i = from - 1; i >= 0 && text.charAt(i) != ' '; i--) {
            // The domain of an e-mail address goes on with whatever follows.
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

    /** Whether an address ends with the beginning of an entity that the text behind it ends. */
    private static boolean beginsEntity(String address, String text, int end) {
        return text.startsWith(";", end) && address.indexOf('&') >= 0;
    }

    private static boolean isMarked(String text, int at) {
        return SPECIAL.indexOf(text.charAt(at)) >= 0 || text.startsWith("://", at) || isWorldWideWeb(text, at);
    }

    /** Whether nothing in an address can have another meaning, and it ends with what may end one. */
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
            // Not every reader heeds a backslash before an entity in an address.
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
     * The colon of what is no address of a page. Some readers make a link of bare text with any scheme, {@code javascript}
     * too, unless the colon is code; others take the backslashes in it for a part of the address, unless there is one before
     * the colon.
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

    /** Whether this is the full stop of www., which some readers take for the beginning of an address. */
    private static boolean isWorldWideWeb(String text, int at) {
        return text.charAt(at) == '.'
                && at >= 3
                && text.regionMatches(true, at - 3, "www", 0, 3)
                && (at == 3 || !isWord(text, at - 4));
    }
}
