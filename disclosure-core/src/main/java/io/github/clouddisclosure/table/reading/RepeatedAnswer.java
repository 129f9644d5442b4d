package io.github.clouddisclosure.table.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds an answer, or a piece of it, in other texts. Pieces are told by their hash: a text with an equal one by chance is taken
 * for a repetition too.
 */
final class RepeatedAnswer {
    /** Shorter answers say nothing of anybody: 非公開, 該当なし. */
    private static final int SHORTEST = 5;
    /** 1975年4月1日生 has ten letters and digits; a shorter run of them may be any word. */
    private static final int MAX_PIECE_LENGTH = 10;

    private static final int FACTOR = 31;

    private final Set<String> answers;
    private final int length;
    private final int[] pieces;

    /**
     * Looks for some answers.
     *
     * @param texts the answers
     * @param others the answers of other rows: a piece that one of them has, as the name of the provider, says nothing
     */
    RepeatedAnswer(Stream<String> texts, Stream<String> others) {
        answers = texts.map(Wording::letters)
                .filter(letters -> letters.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
        length = answers.stream().mapToInt(String::length).reduce(MAX_PIECE_LENGTH, Math::min);
        int[] known = answers.isEmpty() ? new int[0] : sorted(others.map(Wording::letters));
        pieces = Arrays.stream(sorted(answers.stream()))
                .filter(piece -> Arrays.binarySearch(known, piece) < 0)
                .toArray();
    }

    /** Whether one of the cells is such an answer, as that of a merged cell in every row that it covers. */
    boolean isAmong(Collection<String> cells) {
        return !answers.isEmpty() && cells.stream().map(Wording::letters).anyMatch(answers::contains);
    }

    /** Whether a text has a piece of such an answer. */
    boolean isIn(String text) {
        return pieces.length > 0
                && hashes(Wording.letters(text)).anyMatch(piece -> Arrays.binarySearch(pieces, piece) >= 0);
    }

    private int[] sorted(Stream<String> letters) {
        return letters.flatMapToInt(this::hashes).sorted().toArray();
    }

    private IntStream hashes(String letters) {
        return IntStream.rangeClosed(0, letters.length() - length).map(from -> hash(letters, from));
    }

    private int hash(String letters, int from) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = FACTOR * hash + letters.charAt(i);
        }
        return hash;
    }
}
