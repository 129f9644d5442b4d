package io.github.clouddisclosure.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The letters and digits of a label, without what is retyped differently: white space, punctuation, full width.
 *
 * @param letters the letters and digits in their compatible form
 */
record Wording(String letters) {
    /** A shorter label that goes on may well be another label. */
    private static final int SHORT = 12;

    static Wording of(String label) {
        String compatible = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(compatible.length());
        compatible.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return new Wording(letters.toString());
    }

    /**
     * How much two wordings have in common, from 0 to 1: the share of the pairs of adjacent letters that both have, or
     * 1 where the published wording only goes on after the whole of the known one.
     */
    double similarityTo(Wording known) {
        if (letters.equals(known.letters)) {
            return 1;
        } else if (known.letters.length() >= SHORT && letters.startsWith(known.letters)) {
            return 1;
        }
        int pairs = letters.length() - 1 + known.letters.length() - 1;
        // No need to count the pairs of a text that is much longer than the label.
        if (letters.length() < 2 || known.letters.length() < 2 || letters.length() > 2 * known.letters.length()) {
            return 0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < known.letters.length(); i++) {
            counts.merge(pair(known.letters, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < letters.length(); i++) {
            int pair = pair(letters, i);
            int left = counts.getOrDefault(pair, 0);
            if (left > 0) {
                counts.put(pair, left - 1);
                common++;
            }
        }
        return 2.0 * common / pairs;
    }

    private static int pair(String text, int at) {
        return text.charAt(at - 1) << Character.SIZE | text.charAt(at);
    }
}
