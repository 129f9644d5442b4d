package io.github.clouddisclosure.internal.markup;

import io.github.clouddisclosure.internal.cell.TextPart;
import java.util.Locale;

/** Writes text into a page: escaped, with addresses of pages as links. */
public final class HtmlText {
    private HtmlText() {}

    /** The text for an element or a quoted attribute. */
    public static String escape(String text) {
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
    public static String linked(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (TextPart part : TextPart.ofCell(text)) {
            html.append(part.isLink() ? link(part.text()) : escape(part.text()));
        }
        return html.toString();
    }

    /** The attribute for Japanese words in a page in another language, for fonts and screen readers; mostly empty. */
    public static String language(String text, Locale page) {
        boolean foreign = !page.getLanguage().equals("ja") && text.codePoints().anyMatch(HtmlText::isJapanese);
        return foreign ? " lang=\"ja\"" : "";
    }

    private static boolean isJapanese(int c) {
        return c >= 0x3000 && (Character.isIdeographic(c) || c <= 0x30FF);
    }

    private static String link(String address) {
        String escaped = escape(address);
        return "<a href=\"" + escaped + "\" rel=\"noopener noreferrer nofollow\">" + escaped + "</a>";
    }
}
