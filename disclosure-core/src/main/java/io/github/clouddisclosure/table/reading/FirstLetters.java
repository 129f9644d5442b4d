package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.internal.text.Letters;
import java.util.Collection;

/** The first letters of some words, by which most texts are told from them before their letters are joined. */
record FirstLetters(String letters) {
    /** The first letters of words that consist of letters alone, in their compatible form. */
    static FirstLetters of(Collection<String> words) {
        StringBuilder letters = new StringBuilder(words.size());
        for (String word : words) {
            letters.append(word.charAt(0));
        }
        return new FirstLetters(letters.toString());
    }

    /** Whether a text may have the letters of one of the words. */
    boolean mayBegin(String text) {
        char first = Letters.first(text);
        return first == 0 || letters.indexOf(first) >= 0;
    }
}
