package io.github.clouddisclosure.promises.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** The percentage of the mutants of each package that the tests must notice. */
final class MutationThresholds {
    private MutationThresholds() {}

    /** {@return the percentages by package; a line that starts with # is a comment} */
    static Map<String, Integer> read(InputStream list) throws IOException {
        Map<String, Integer> thresholds = new TreeMap<>();
        for (String line : EquivalentMutants.lines(list)) {
            String[] columns = line.split("\t");
            if (columns.length != 2 || thresholds.put(columns[0], Integer.valueOf(columns[1])) != null) {
                throw new IOException("Not a package and its percentage, once: " + line);
            }
        }
        return thresholds;
    }
}
