package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.internal.text.Letters;
import io.github.clouddisclosure.text.LookAlikes;
import java.util.Arrays;

/** The letters and digits of a label, without what people retype differently: white space, punctuation, full width. */
final class Wording {
    /** A shorter label that continues may well be another label. */
    private static final int SHORT = 12;

    /** Sorts the pairs in the order of Unicode, in which those of English are before those of Japanese. */
    private static final int UNSIGNED = Integer.MIN_VALUE;

    private final String letters;
    /** The pairs of adjacent letters, sorted, so that two wordings are compared in one pass. */
    private final int[] pairs;

    private Wording(String letters) {
        this.letters = letters;
        this.pairs = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = UNSIGNED ^ (letters.charAt(i) << Character.SIZE | letters.charAt(i + 1));
        }
        Arrays.sort(pairs);
    }

    static Wording of(String label) {
        return ofLetters(letters(label));
    }

    static Wording ofLetters(String letters) {
        return new Wording(letters);
    }

    /** The letters and digits in their compatible form. */
    static String letters(String label) {
        return Letters.of(label, LookAlikes::clean);
    }

    String letters() {
        return letters;
    }

    /** Whether the letters are too many to match by chance. */
    static boolean isLong(String letters) {
        return letters.length() >= SHORT;
    }

    /**
     * How much two wordings have in common, from 0 to 1: the share of the pairs of adjacent letters that both have, or
     * 1 if the published wording is the whole known one with more text after it.
     */
    double similarityTo(Wording known) {
        return similarityTo(known, 0);
    }

    /** The same, but 0 if it is certain to be less than some value. */
    double similarityTo(Wording known, double least) {
        if (letters.equals(known.letters) || isLong(known.letters) && letters.startsWith(known.letters)) {
            return 1;
        }
        int most = Math.min(pairs.length, known.pairs.length);
        // No need to count the pairs of a text that is much longer or shorter than the label.
        if (most == 0
                || letters.length() > 2 * known.letters.length()
                || known.letters.length() > 2 * letters.length()
                || 2.0 * most < least * (pairs.length + known.pairs.length)
                || isInAnotherScript(known)) {
            return 0;
        }
        int common = 0;
        for (int mine = 0, theirs = 0; mine < pairs.length && theirs < known.pairs.length; ) {
            int order = Integer.compare(pairs[mine], known.pairs[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (pairs.length + known.pairs.length);
    }

    /** Whether every pair of one is before every pair of the other, so that they have none in common. */
    private boolean isInAnotherScript(Wording known) {
        return pairs[pairs.length - 1] < known.pairs[0] || known.pairs[known.pairs.length - 1] < pairs[0];
    }
}
