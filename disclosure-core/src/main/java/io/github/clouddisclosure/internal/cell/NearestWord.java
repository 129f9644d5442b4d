package io.github.clouddisclosure.internal.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that a text spells otherwise or mistypes: {@code Yes}, {@code AT_LEAST}, {@code yess}, {@code hour}.
 * Case, hyphens and spaces do not count. A letter may be doubled, missing, one too many or out of order, and in longer
 * words wrong: {@code yet} is not yes.
 */
public final class NearestWord {
    private static final String SEPARATORS = "-_ .";
    /** Words with fewer letters have too many neighbours. */
    private static final int SHORTEST = 3;

    private static final int SUBSTITUTIONS_FROM = 6;
    private static final int TWO_MISTAKES_FROM = 8;
    private static final int NEVER = 3;

    private NearestWord() {}

    /** The word; none if two are as near. The text must be short, since the cost grows with its length. */
    public static Optional<String> of(String text, List<String> words) {
        Optional<String> letters = letters(text);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        String nearest = "";
        int least = NEVER;
        for (String word : words) {
            int mistakes = mistakes(letters.get(), letters(word).orElse(""));
            if (mistakes <= least) {
                nearest = mistakes < least ? word : "";
                least = mistakes;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** The letters in lower case, or empty if there is anything but letters and what stands between words. */
    private static Optional<String> letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (char c : HalfWidth.of(text).toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else if (SEPARATORS.indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.toString());
    }

    private static int mistakes(String typed, String word) {
        if (typed.equals(word)) {
            return 0;
        }
        int most = word.length() < SHORTEST ? 0 : word.length() < TWO_MISTAKES_FROM ? 1 : 2;
        boolean canBe = !word.isEmpty()
                && typed.charAt(0) == word.charAt(0)
                && Math.abs(typed.length() - word.length()) <= most;
        int distance = canBe ? distance(typed, word, word.length() < SUBSTITUTIONS_FROM ? 2 : 1) : NEVER;
        return distance <= most ? distance : NEVER;
    }

    /** The letters to insert, delete, swap with the next or, at a price of its own, replace. */
    private static int distance(String a, String b, int substitution) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, substitution, distances);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int substitution, int[][] distances) {
        int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : substitution);
        int least = Math.min(replaced, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
