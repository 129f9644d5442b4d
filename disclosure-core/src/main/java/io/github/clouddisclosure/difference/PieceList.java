package io.github.clouddisclosure.difference;

import java.util.Arrays;

/** A text in pieces, sentences or words, which together are the text. */
final class PieceList {
    private static final String SENTENCE_ENDS = "。．！？!?\n";

    private final String text;
    private int[] ends = new int[16];
    private int size;

    private PieceList(String text) {
        this.text = text;
    }

    /** The sentences and lines of a text, each with its end. */
    static PieceList sentences(String text) {
        PieceList pieces = new PieceList(text);
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                pieces.add(i + 1);
            }
        }
        if (!text.isEmpty() && (pieces.size == 0 || pieces.ends[pieces.size - 1] < text.length())) {
            pieces.add(text.length());
        }
        return pieces;
    }

    /** The words of a text, as far as its script shows them, and every other character by itself. */
    static PieceList words(String text) {
        PieceList pieces = new PieceList(text);
        int at = 0;
        while (at < text.length()) {
            at = pieces.endOfWord(at);
            pieces.add(at);
        }
        return pieces;
    }

    private int endOfWord(int start) {
        int previous = text.codePointAt(start);
        WordClass wordClass = WordClass.of(previous);
        int at = start + Character.charCount(previous);
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean continues = WordClass.isExtension(previous, character)
                    || wordClass != WordClass.SINGLE && WordClass.of(character) == wordClass
                    || at + 1 < text.length() && WordClass.isInNumber(previous, character, text.codePointAt(at + 1));
            if (!continues) {
                break;
            }
            previous = character;
            at += Character.charCount(character);
        }
        return at;
    }

    private void add(int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    String get(int index) {
        return between(index, index + 1);
    }

    /** The text of the pieces from one (inclusive) to another (exclusive). */
    String between(int from, int to) {
        return text.substring(start(from), start(to));
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
