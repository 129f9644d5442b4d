package io.github.clouddisclosure.internal.prose;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds words by which a sentence may mean something else than it seems to: a condition, a denial, another subject. */
final class Doubts {
    private static final String QUESTION = "か";

    private Doubts() {}

    /** Whether there is a doubt in words beside the sentence. What the row asks for may be named there. */
    static boolean in(String words, Phrases phrases) {
        String besides = without(phrases.own(Part.INSTANCE), without(phrases.own(Part.ASKED), words));
        if (besides.endsWith(QUESTION)) {
            return true;
        }
        for (String doubt : phrases.ofEveryRow(Part.DOUBT)) {
            if (besides.contains(doubt)) {
                return true;
            }
        }
        return isInEnglish(besides, phrases);
    }

    private static String without(String[] things, String words) {
        String without = words;
        for (String thing : things) {
            without = without.replace(thing, "");
        }
        return without;
    }

    private static boolean isInEnglish(String words, Phrases phrases) {
        Set<String> doubts = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean isLetter = i < words.length() && words.charAt(i) < '\u0080' && Character.isLetter(words.charAt(i));
            if (!isLetter) {
                if (i > from) {
                    doubts.add(words.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = i + 1;
            }
        }
        return !doubts.isEmpty()
                && Arrays.stream(phrases.ofEveryRow(Part.ENGLISH_DOUBT)).anyMatch(doubts::contains);
    }
}
