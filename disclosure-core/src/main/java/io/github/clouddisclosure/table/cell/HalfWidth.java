package io.github.clouddisclosure.table.cell;

/** Full-width digits, letters and signs as their half-width forms, one for one, so that every index stays the same. */
final class HalfWidth {
    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int OFFSET = FIRST - '!';
    /** Hyphens and minus signs that people type in numbers; not the prolonged sound mark, which is a letter. */
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2212";

    private HalfWidth() {}

    static String of(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = of(characters[i]);
        }
        return new String(characters);
    }

    private static char of(char c) {
        if (c >= FIRST && c <= LAST) {
            return (char) (c - OFFSET);
        } else if (c == '￥') {
            return '¥';
        }
        return HYPHENS.indexOf(c) < 0 ? c : '-';
    }
}
