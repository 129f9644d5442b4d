package io.github.clouddisclosure.internal.markup;

import io.github.clouddisclosure.internal.text.WhiteSpace;

/**
 * Writes text so that every form of the table can hold it. White space that does not occur in text files, such as a
 * vertical tab, becomes a space. U+FFFD replaces anything that is not text: other control characters, halves of
 * characters, and code points without a character.
 */
public final class TableText {
    private static final char REPLACEMENT = '\uFFFD';

    private TableText() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != text.charAt(i)) {
                return from(text, i);
            }
        }
        return text;
    }

    private static String from(String text, int first) {
        char[] characters = text.toCharArray();
        for (int i = first; i < characters.length; i++) {
            characters[i] = at(text, i);
        }
        return new String(characters);
    }

    /** The character to write for the one at an index. */
    static char at(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            boolean isCommon = c == '\n' || c == '\r' || c == '\t';
            return isCommon ? c : WhiteSpace.is(c) ? ' ' : REPLACEMENT;
        }
        boolean isText = Character.isSurrogate(c) ? isHalfOfCharacter(text, at) : isCharacter(c);
        return isText ? c : REPLACEMENT;
    }

    private static boolean isCharacter(char c) {
        return !Character.isISOControl(c) && c < '\uFFFE' && (c < '\uFDD0' || c > '\uFDEF');
    }

    private static boolean isHalfOfCharacter(String text, int at) {
        int from = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        // The last two code points of each plane are not characters.
        return from >= 0
                && Character.isSupplementaryCodePoint(text.codePointAt(from))
                && (text.codePointAt(from) & 0xFFFE) != 0xFFFE;
    }
}
