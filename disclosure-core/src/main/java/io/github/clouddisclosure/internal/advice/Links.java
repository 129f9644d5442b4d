package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.text.WhiteSpace;

/**
 * The links in a text.
 *
 * @param first the first of them; empty if there is none
 * @param otherWords the text without the links
 */
record Links(String first, String otherWords) {
    private static final char LAST_ASCII = '\u007E';

    static Links in(String text) {
        int at = next(text, 0);
        if (at < 0) {
            return new Links("", text);
        }
        String first = text.substring(at, end(text, at));
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = next(text, from)) {
            words.append(text, from, at).append(' ');
            from = end(text, at);
        }
        return new Links(first, words.append(text, from, text.length()).toString());
    }

    boolean areThere() {
        return !first.isEmpty();
    }

    private static int next(String text, int from) {
        for (int at = text.indexOf("http", from); at >= 0; at = text.indexOf("http", at + 1)) {
            if (Words.anyAt(text, at, "https://", "http://")) {
                return at;
            }
        }
        return -1;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= LAST_ASCII && !WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
