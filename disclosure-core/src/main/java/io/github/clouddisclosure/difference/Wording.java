package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.internal.cell.HalfWidth;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.text.LookAlikes;
import java.text.Normalizer;
import java.util.Optional;

/** Tells texts that differ at most in white space, width and look-alike characters from those that say something else. */
final class Wording {
    private static final char FIRST_NARROW_KANA = '\uFF61';
    private static final char LAST_NARROW_KANA = '\uFF9F';
    private static final char WAVE_DASH = '\u301C';

    private Wording() {}

    static boolean isSame(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }

    /** Whether values are the same in their text forms, which have every text of the value. */
    static boolean isSameValue(Optional<?> one, Optional<?> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().getClass() == other.get().getClass()
                && isSame(WrittenValue.of(one.get()), WrittenValue.of(other.get()));
    }

    /** The text as everybody who writes it in their own way means it. */
    static String folded(String text) {
        String half = HalfWidth.of(LookAlikes.clean(text)).replace(WAVE_DASH, '~');
        return withoutSpace(Normalizer.normalize(withWideKana(half), Normalizer.Form.NFC));
    }

    /** Half-width kana in full width; other compatible characters, like ², mean something of their own. */
    private static String withWideKana(String text) {
        StringBuilder wide = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isNarrowKana(text.charAt(i))) {
                int to = i + 1;
                while (to < text.length() && isNarrowKana(text.charAt(to))) {
                    to++;
                }
                wide = wide == null ? new StringBuilder(text.length()) : wide;
                wide.append(text, from, i).append(Normalizer.normalize(text.substring(i, to), Normalizer.Form.NFKC));
                from = to;
                i = to - 1;
            }
        }
        return wide == null ? text : wide.append(text, from, text.length()).toString();
    }

    private static boolean isNarrowKana(char c) {
        return c >= FIRST_NARROW_KANA && c <= LAST_NARROW_KANA;
    }

    /** The text with white space only where it separates words or numbers, which Japanese does not need. */
    private static String withoutSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WhiteSpace.is(c) || c == '\u200B' || c == '\uFEFF') {
                pending = true;
            } else {
                if (pending && separates(folded, c)) {
                    folded.append(' ');
                }
                pending = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean separates(StringBuilder before, char after) {
        return before.length() > 0 && isOfAWord(before.charAt(before.length() - 1)) && isOfAWord(after);
    }

    /** Whether a character belongs to a word of a script that separates words, or to a number: 1 .5 is not 1.5. */
    private static boolean isOfAWord(char c) {
        return c < '\u3000' && (Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '-');
    }
}
