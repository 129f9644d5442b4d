package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code phrases.tsv}, by the key of the row. */
final class PhraseTable {
    private static final String EVERY_ROW = "*";
    private static final String COMMENT = "#";

    private PhraseTable() {}

    /** The words of a row; none if the table has nothing for it. */
    static Optional<Phrases> of(GuidelineRow row) {
        return Optional.ofNullable(Table.BY_KEY.get(row.key()));
    }

    private static Map<String, Phrases> read(String fileName) {
        Map<String, Map<Part, List<String>>> words = new HashMap<>();
        try (InputStream file = PhraseTable.class.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException("the library is incomplete: " + fileName + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith(COMMENT)) {
                    add(line, words);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Phrases everyRow = new Phrases(words.remove(EVERY_ROW), Optional.empty());
        Map<String, Phrases> table = new HashMap<>();
        words.forEach((key, ofRow) -> table.put(key, new Phrases(ofRow, Optional.of(everyRow))));
        return table;
    }

    private static void add(String line, Map<String, Map<Part, List<String>>> words) {
        int part = line.indexOf('\t') + 1;
        int first = line.indexOf('\t', part) + 1;
        List<String> ofPart = words.computeIfAbsent(
                        line.substring(0, part - 1), key -> new EnumMap<Part, List<String>>(Part.class))
                .computeIfAbsent(Part.named(line.substring(part, first - 1)), key -> new ArrayList<>());
        ofPart.addAll(List.of(line.substring(first).split("\\|")));
    }

    /** Read when the first answer is looked at, not when the library is loaded. */
    private static final class Table {
        private static final Map<String, Phrases> BY_KEY = read("phrases.tsv");
    }
}
