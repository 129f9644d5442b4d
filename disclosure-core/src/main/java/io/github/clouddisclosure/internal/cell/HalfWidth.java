package io.github.clouddisclosure.internal.cell;

/** Full-width digits, letters and signs as their half-width forms, one for one, so that every index stays the same. */
public final class HalfWidth {
    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int OFFSET = FIRST - '!';
    private static final char FIRST_HYPHEN = '\u2010';
    private static final char LAST_HYPHEN = '\u2013';
    private static final char MINUS = '\u2212';

    private static final char FIRST_DIGIT = '\uFF10';
    private static final char LAST_DIGIT = '\uFF19';

    private HalfWidth() {}

    /** The text with its full-width digits in half width and everything else as written. */
    static String digitsOf(String text) {
        char[] characters = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= FIRST_DIGIT && characters[i] <= LAST_DIGIT) {
                characters[i] -= OFFSET;
                changed = true;
            }
        }
        return changed ? new String(characters) : text;
    }

    /** {@return the text in its half-width form} */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return from(text, i);
            }
        }
        return text;
    }

    private static String from(String text, int first) {
        char[] characters = text.toCharArray();
        for (int i = first; i < characters.length; i++) {
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
        // The hyphens that people type in numbers, but not the prolonged sound mark, which is a letter.
        boolean isHyphen = c >= FIRST_HYPHEN && c <= LAST_HYPHEN || c == MINUS;
        return isHyphen ? '-' : c;
    }
}
