package io.github.clouddisclosure.merge;

import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The supplementary rows of a disclosure: those of one key together, and the keys in the order of the rows. */
final class SupplementaryRows {
    private final List<SupplementaryKey> order = new ArrayList<>();
    private final Map<SupplementaryKey, List<SupplementaryRow>> byKey = new LinkedHashMap<>();

    SupplementaryRows(List<SupplementaryRow> rows) {
        for (SupplementaryRow row : rows) {
            SupplementaryKey key = new SupplementaryKey(row);
            order.add(key);
            byKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(row);
        }
    }

    /** The key of each row, in the order of the rows. */
    List<SupplementaryKey> order() {
        return order;
    }

    /** The rows of a key, in order; empty if there are none. */
    List<SupplementaryRow> of(SupplementaryKey key) {
        return byKey.getOrDefault(key, List.of());
    }
}
