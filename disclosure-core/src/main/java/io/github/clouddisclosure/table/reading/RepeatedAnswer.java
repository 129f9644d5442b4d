package io.github.clouddisclosure.table.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
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
    private final int length;
    /** The weight of the first letter of a piece in its hash. */
    private final int weight;

    private final HashSieve pieces;

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
        length = answers.stream().mapToInt(String::length).reduce(MAX_PIECE_LENGTH, Math::min);
        weight = IntStream.range(1, length).reduce(1, (product, i) -> product * FACTOR);
        IntStream.Builder hashes = IntStream.builder();
        answers.forEach(letters -> eachPiece(letters, hashes::add));
        HashSieve own = new HashSieve(hashes.build().toArray());
        BitSet common = new BitSet();
        if (!answers.isEmpty()) {
            others.forEach(other -> eachPiece(Wording.letters(other), piece -> own.mark(piece, common)));
        }
        pieces = own.without(common);
    }

    /** Whether one of the cells is such an answer, as in every row that a merged cell covers. */
    boolean isAmong(Collection<String> cells) {
        if (answers.isEmpty()) {
            return false;
        }
        for (String cell : cells) {
            if (answers.contains(Wording.letters(cell))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a piece of such an answer. */
    boolean isIn(String text) {
        BitSet found = new BitSet();
        if (!pieces.isEmpty()) {
            eachPiece(Wording.letters(text), piece -> pieces.mark(piece, found));
        }
        return !found.isEmpty();
    }

    /** Passes on the hash of every run of letters that is as long as a piece, each computed from the previous one. */
    private void eachPiece(String letters, IntConsumer piece) {
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            int first = i < length ? 0 : letters.charAt(i - length) * weight;
            hash = (hash - first) * FACTOR + letters.charAt(i);
            if (i >= length - 1) {
                piece.accept(hash);
            }
        }
    }
}
