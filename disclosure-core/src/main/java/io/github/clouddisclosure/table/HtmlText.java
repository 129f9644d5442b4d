package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.cell.TextPart;

/** Writes text into a page: escaped, with addresses of pages as links. */
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
                default -> html.append(TableText.at(text, i));
            }
        }
        return html.toString();
    }

    /** An answer that is a single address, or text with addresses in it. */
    static String linked(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (TextPart part : TextPart.ofCell(text)) {
            html.append(part.isLink() ? link(part.text()) : escape(part.text()));
        }
        return html.toString();
    }

    private static String link(String address) {
        String escaped = escape(address);
        return "<a href=\"" + escaped + "\" rel=\"noopener noreferrer nofollow\">" + escaped + "</a>";
    }
}
