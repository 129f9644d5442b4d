package io.github.clouddisclosure.internal.prose;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a row, and behind them those of every row. A longer word comes before the words that it begins with. */
final class Phrases {
    private static final String[] NONE = {};

    private final Map<Part, String[]> words = new EnumMap<>(Part.class);
    private final Optional<Phrases> everyRow;

    Phrases(Map<Part, List<String>> words, Optional<Phrases> everyRow) {
        Comparator<String> longestFirst = Comparator.comparing(String::length).reversed();
        words.forEach((part, ofPart) ->
                this.words.put(part, ofPart.stream().sorted(longestFirst).toArray(String[]::new)));
        this.everyRow = everyRow;
    }

    /** The words that the row has for a part; none if it has none of its own. */
    String[] own(Part part) {
        return words.getOrDefault(part, NONE);
    }

    /** The words that every row has for a part. */
    String[] ofEveryRow(Part part) {
        return everyRow.orElse(this).own(part);
    }

    boolean has(Part part) {
        return words.containsKey(part);
    }
}
