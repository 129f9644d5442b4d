package io.github.clouddisclosure.promises.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of the mutants that no test can notice, each with the reason: what they do is the same. */
final class EquivalentMutants {
    private static final int COLUMNS = 5;

    private EquivalentMutants() {}

    /** {@return the reasons by place; a line that starts with # is a comment} */
    static Map<MutantPlace, String> read(InputStream list) throws IOException {
        Map<MutantPlace, String> reasons = new LinkedHashMap<>();
        for (String line : lines(list)) {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS || columns[COLUMNS - 1].isBlank()) {
                throw new IOException("Not a class, a method, a kind, a number and a reason: " + line);
            }
            for (String number : columns[3].split(",")) {
                MutantPlace place = new MutantPlace(columns[0], columns[1], columns[2], Integer.parseInt(number));
                if (reasons.put(place, columns[COLUMNS - 1]) != null) {
                    throw new IOException("Listed twice: " + place);
                }
            }
        }
        return reasons;
    }

    static List<String> lines(InputStream list) throws IOException {
        return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
