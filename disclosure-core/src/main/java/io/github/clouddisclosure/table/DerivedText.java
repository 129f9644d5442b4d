package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.text.WhiteSpace;

/** Marks the text of a part of the page, so that a text that somebody has changed is not mistaken for it. */
final class DerivedText {
    private static final int FACTOR = 31;

    private DerivedText() {}

    /** The mark of a text; white space does not count. */
    static String mark(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = WhiteSpace.is(c) ? hash : FACTOR * hash + c;
        }
        return Integer.toHexString(hash);
    }

    /** Marks the last element written so far. */
    static void markElement(StringBuilder html, int from) {
        int endOfName = from;
        while (html.charAt(endOfName) != ' ' && html.charAt(endOfName) != '>') {
            endOfName++;
        }
        String mark = mark(text(html, from));
        html.insert(endOfName, ' ' + HtmlPage.DERIVED + "=\"" + mark + '"');
    }

    /** The text between the tags that the page wrote. */
    private static String text(StringBuilder html, int from) {
        StringBuilder text = new StringBuilder();
        boolean inTag = false;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag) {
                text.append(c);
            }
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
