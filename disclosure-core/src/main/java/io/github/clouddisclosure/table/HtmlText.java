package io.github.clouddisclosure.table;

import io.github.clouddisclosure.table.cell.TextPart;
import io.github.clouddisclosure.table.cell.UrlText;

/** Writes text into a page: escaped, and with links where there are addresses of pages. */
final class HtmlText {
    private HtmlText() {}

    /** The text for an element or a quoted attribute. */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\r' -> html.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                default -> html.append(isAllowed(text, i) ? c : '\uFFFD');
            }
        }
        return html.toString();
    }

    /** HTML has no control characters, no halves of characters and no code points that stand for none. */
    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\t') {
            return true;
        } else if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))
                    && (text.codePointAt(at) & 0xFFFE) != 0xFFFE;
        } else if (Character.isLowSurrogate(c)) {
            return at > 0
                    && Character.isHighSurrogate(text.charAt(at - 1))
                    && (text.codePointAt(at - 1) & 0xFFFE) != 0xFFFE;
        }
        return !Character.isISOControl(c) && c < '\uFFFE' && (c < '\uFDD0' || c > '\uFDEF');
    }

    /** An answer: one address as a whole, or text with addresses in it. */
    static String linked(String text) {
        // An address with Japanese in it can be told from a sentence only where it is all of the answer.
        if (UrlText.read(text).filter(url -> url.get().isWellFormed()).isPresent()) {
            return link(text);
        }
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (TextPart part : TextPart.of(text)) {
            html.append(part.isLink() ? link(part.text()) : escape(part.text()));
        }
        return html.toString();
    }

    private static String link(String address) {
        String escaped = escape(address);
        return "<a href=\"" + escaped + "\" rel=\"noopener noreferrer nofollow\">" + escaped + "</a>";
    }
}
