package io.github.clouddisclosure.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The letters and digits of a text, without what people retype differently: white space, punctuation, full width, case.
 */
public final class Letters {
    private static final char LAST_ASCII = '\u007F';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char FULL_STOP = '\u3002';
    private static final char FIRST_BRACKET = '\u3008';
    private static final char LAST_BRACKET = '\u3011';
    private static final char FIRST_HIRAGANA = '\u3041';
    private static final char LAST_HIRAGANA = '\u3096';
    private static final char FIRST_KATAKANA = '\u30A1';
    private static final char LAST_KATAKANA = '\u30FA';
    private static final char MIDDLE_DOT = '\u30FB';
    private static final char PROLONGED_SOUND = '\u30FC';
    private static final char FIRST_IDEOGRAPH = '\u4E00';
    /** Later ones are newer than the oldest Java that this runs on, so not every Java treats them as letters. */
    private static final char LAST_IDEOGRAPH = '\u9FEF';

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int TO_ASCII = FIRST_FULL_WIDTH - '!';
    private static final int TO_LOWER_CASE = 'a' - 'A';

    private Letters() {}

    /** The letters and digits in their compatible form. */
    public static String of(String text) {
        return of(text, UnaryOperator.identity());
    }

    /**
     * The letters and digits in their compatible form.
     *
     * @param unusual changes a text that has other characters than kana, unified ideographs, ASCII and common signs
     */
    public static String of(String text, UnaryOperator<String> unusual) {
        int from = 0;
        while (from < text.length() && isItself(text.charAt(from))) {
            from++;
        }
        return from == text.length() ? text : of(text, from, unusual);
    }

    /**
     * The first of the letters and digits, where it is the same whatever follows; 0 if that cannot be told at once, or if
     * there is none. It tells most texts from a word that begins with another letter.
     */
    public static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (isItself(c)) {
                return i + 1 == text.length() || isUsual(folded(text.charAt(i + 1))) ? c : 0;
            } else if (!isUsual(c)) {
                return 0;
            }
        }
        return 0;
    }

    /** Nearly every text has only characters whose form is known without the Unicode tables. */
    private static String of(String text, int from, UnaryOperator<String> unusual) {
        char[] letters = new char[text.length()];
        text.getChars(0, from, letters, 0);
        int count = from;
        for (int i = from; i < letters.length; i++) {
            char c = folded(text.charAt(i));
            if (isItself(c)) {
                letters[count++] = c;
            } else if (!isUsual(c)) {
                return normalized(unusual.apply(text));
            }
        }
        return new String(letters, 0, count);
    }

    /** A letter in half width and lower case. */
    private static char folded(char c) {
        char half = c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - TO_ASCII) : c;
        return half >= 'A' && half <= 'Z' ? (char) (half + TO_LOWER_CASE) : half;
    }

    /** Whether a form is known without the Unicode tables, and changes none beside it. */
    private static boolean isUsual(char c) {
        return c <= LAST_ASCII || isItself(c) || isPunctuation(c);
    }

    /** Whether a character is a letter or a digit that stays the same, whatever is next to it except a mark. */
    private static boolean isItself(char c) {
        return c <= LAST_ASCII ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : isJapanese(c);
    }

    private static boolean isJapanese(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH
                || c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA
                || c >= FIRST_KATAKANA && c <= LAST_KATAKANA
                || c == PROLONGED_SOUND;
    }

    private static boolean isPunctuation(char c) {
        return c >= IDEOGRAPHIC_SPACE && c <= FULL_STOP || c >= FIRST_BRACKET && c <= LAST_BRACKET || c == MIDDLE_DOT;
    }

    private static String normalized(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(compatible.length());
        compatible.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
