package io.github.clouddisclosure.table.reading;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds an answer, or a piece of it, in other texts. Pieces are compared by their hashes: a text that has an equal hash
 * by chance counts as a repetition too.
 */
final class RepeatedAnswer {
    /** Shorter answers say nothing about a person: 非公開, 該当なし. */
    private static final int SHORTEST = 5;
    /** 1975年4月1日生 has ten letters and digits; a shorter run of them may be any word. */
    private static final int MAX_PIECE_LENGTH = 10;

    private static final int FACTOR = 31;

    private final Set<String> answers;
    private final FirstLetters beginnings;
    private final int length;
    /** The weight of the first letter of a piece in its hash. */
    private final int weight;

    private final HashSieve pieces;
    /** The answers of other rows that have not been searched for pieces yet. */
    private final Deque<String> others;
    /** The pieces that an answer of another row has too, as far as those have been searched. */
    private final BitSet common = new BitSet();

    /**
     * Prepares the search for some answers.
     *
     * @param texts the answers
     * @param others the answers of other rows: a piece that one of them has too, such as the name of the provider, is
     *     ignored
     */
    RepeatedAnswer(List<String> texts, List<String> others) {
        answers = texts.stream()
                .map(Wording::letters)
                .filter(letters -> letters.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
        beginnings = FirstLetters.of(answers);
        length = answers.stream().mapToInt(String::length).reduce(MAX_PIECE_LENGTH, Math::min);
        weight = IntStream.range(1, length).reduce(1, (product, i) -> product * FACTOR);
        pieces = new HashSieve(answers.stream().flatMapToInt(this::hashes).toArray());
        this.others = new ArrayDeque<>(others);
    }

    /** Whether one of the cells is such an answer, as in every row that a merged cell covers. */
    boolean isAmong(Collection<String> cells) {
        if (answers.isEmpty()) {
            return false;
        }
        for (String cell : cells) {
            if (beginnings.mayBegin(cell) && answers.contains(Wording.letters(cell))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a piece of such an answer that no other answer has. */
    boolean isIn(String text) {
        if (pieces.isEmpty()) {
            return false;
        }
        BitSet found = found(Wording.letters(text));
        found.andNot(common);
        // Most texts have no piece, and a piece that is not only of the career is soon found elsewhere.
        while (!found.isEmpty() && !others.isEmpty()) {
            common.or(found(Wording.letters(others.remove())));
            found.andNot(common);
        }
        return !found.isEmpty();
    }

    /** Those of the pieces that a text has: the hash of each run of letters is computed from the previous one. */
    private BitSet found(String letters) {
        BitSet found = new BitSet();
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = next(hash, letters, i);
            if (i >= length - 1) {
                pieces.mark(hash, found);
            }
        }
        return found;
    }

    /** The hash of the letters up to an index, as many as a piece has. */
    private int next(int hash, String letters, int i) {
        int first = i < length ? 0 : letters.charAt(i - length) * weight;
        return (hash - first) * FACTOR + letters.charAt(i);
    }

    private IntStream hashes(String letters) {
        int[] hashes = new int[letters.length() - length + 1];
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = next(hash, letters, i);
            if (i >= length - 1) {
                hashes[i - length + 1] = hash;
            }
        }
        return IntStream.of(hashes);
    }
}
