package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.internal.cell.HalfWidth;
import io.github.clouddisclosure.internal.text.WhiteSpace;

/** The words of an answer in the form in which they are compared; every index stays the same. */
final class ProseText {
    private static final String BULLETS = " ・■●◆▼▶►→-";
    private static final String BOUNDARIES = "。、., ;(【〔[※";
    private static final String PUNCTUATION = "?!.,;:)]";
    private static final String DIVIDING = "はがもを。";
    private static final int MAX_OBJECT_LENGTH = 60;
    private static final String ADDRESS = "http";

    private final String written;
    private final String plain;

    ProseText(String written) {
        this.written = written;
        this.plain = HalfWidth.of(withSpaces(written));
    }

    private static String withSpaces(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (WhiteSpace.is(characters[i])) {
                characters[i] = ' ';
            }
        }
        return new String(characters);
    }

    int length() {
        return plain.length();
    }

    /** Whether words may be one noun with what describes it: they have no other subject and no second part. */
    static boolean isOneObject(String words) {
        return words.length() <= MAX_OBJECT_LENGTH && words.chars().noneMatch(c -> DIVIDING.indexOf(c) >= 0);
    }

    static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The part of the words, as written. */
    String written(int from, int to) {
        return written.substring(from, to);
    }

    /** The part of the words, in half width and with plain spaces. */
    String plain(int from, int to) {
        return plain.substring(from, to);
    }

    char at(int index) {
        return index < plain.length() ? plain.charAt(index) : '\0';
    }

    int indexOf(String word, int from) {
        return plain.indexOf(word, from);
    }

    /** The end of the first word that stands at a place, or -1. */
    int after(int at, String[] words) {
        for (String word : words) {
            if (plain.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** The end of the first word that stands at a place, or the place. */
    int skip(int at, String[] words) {
        return Math.max(at, after(at, words));
    }

    int skipSpaces(int at) {
        int next = at;
        while (at(next) == ' ') {
            next++;
        }
        return next;
    }

    /** Where the first sentence begins, behind the mark of a list. */
    int start() {
        int start = 0;
        while (start < plain.length() && BULLETS.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** Whether a sentence may begin at a place: at the start, or behind a space or the mark of a list. */
    boolean isStart(int at) {
        return at == 0 || BULLETS.indexOf(plain.charAt(at - 1)) >= 0;
    }

    /** Whether a sentence, or its main clause, may end at a place. */
    boolean isEnd(int at) {
        return at == plain.length() || BOUNDARIES.indexOf(plain.charAt(at)) >= 0;
    }

    /** Whether an address of a page begins at a place. */
    boolean isAddress(int at) {
        return plain.startsWith(ADDRESS, at) && plain.startsWith("://", at + (at(at + 4) == 's' ? 5 : 4));
    }

    /** The end of the address that begins at a place; the punctuation behind it is no part of it. */
    int endOfAddress(int at) {
        int end = at;
        while (end < plain.length() && plain.charAt(end) > ' ' && plain.charAt(end) <= '~') {
            end++;
        }
        while (PUNCTUATION.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The rest of the words, in half width and without the addresses of pages. */
    String withoutAddresses(int from) {
        StringBuilder rest = new StringBuilder();
        for (int i = from; i < plain.length(); i++) {
            int next = isAddress(i) ? endOfAddress(i) : i;
            if (next < plain.length()) {
                rest.append(plain.charAt(next));
            }
            i = next;
        }
        return rest.toString();
    }
}
