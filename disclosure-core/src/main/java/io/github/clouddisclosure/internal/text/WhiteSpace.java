package io.github.clouddisclosure.internal.text;

/** White space as found in text copied from web pages and tables, including the ideographic and the no-break space. */
public final class WhiteSpace {
    /** Unicode has no space after the ideographic one, and most Japanese characters come after it. */
    private static final char LAST = '\u3000';

    private WhiteSpace() {}

    public static boolean is(char c) {
        boolean isVisibleAscii = c > ' ' && c <= '~';
        return c <= LAST && !isVisibleAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The text with every run of white space as one space, and without white space around it. */
    public static String fold(String text) {
        return isFolded(text) ? text : folded(text);
    }

    private static boolean isFolded(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = is(c);
            if (space && (afterSpace || c != ' ')) {
                return false;
            }
            afterSpace = space;
        }
        return !afterSpace || text.isEmpty();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                pending = folded.length() > 0;
            } else {
                if (pending) {
                    folded.append(' ');
                    pending = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    public static String strip(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }
}
