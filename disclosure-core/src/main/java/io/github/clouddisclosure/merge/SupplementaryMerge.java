package io.github.clouddisclosure.merge;

import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges supplementary rows. Rows of one key are one thing: which of them is which cannot be told. */
final class SupplementaryMerge {
    private final SupplementaryRows base;
    private final SupplementaryRows ours;
    private final SupplementaryRows theirs;
    private final Map<SupplementaryKey, List<SupplementaryRow>> merged = new HashMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();

    SupplementaryMerge(SupplementaryRows base, SupplementaryRows ours, SupplementaryRows theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        Set<SupplementaryKey> keys = new LinkedHashSet<>(ours.order());
        keys.addAll(theirs.order());
        keys.forEach(this::merge);
    }

    private void merge(SupplementaryKey key) {
        Edit edit = Edit.of(base.of(key), ours.of(key), theirs.of(key));
        merged.put(key, edit.choose(ours.of(key), theirs.of(key)));
        if (edit == Edit.CONFLICT) {
            conflicts.add(new SupplementaryConflict(base.of(key), ours.of(key), theirs.of(key)));
        }
    }

    List<MergeConflict> conflicts() {
        return conflicts;
    }

    /**
     * The merged rows, in the order of the side that changed the order; in ours if both did. A row that only the other
     * side has comes after the row that it follows there.
     */
    List<SupplementaryRow> rows() {
        boolean oursIsAsBefore = ours.order().equals(base.order());
        return oursIsAsBefore ? inOrder(theirs, ours) : inOrder(ours, theirs);
    }

    private List<SupplementaryRow> inOrder(SupplementaryRows side, SupplementaryRows other) {
        List<List<SupplementaryRow>> inserted = inserted(side, other);
        List<SupplementaryRow> rows = new ArrayList<>(inserted.get(0));
        Occurrences places = new Occurrences();
        int place = 0;
        for (SupplementaryKey key : side.order()) {
            int occurrence = places.next(key);
            List<SupplementaryRow> all = merged.getOrDefault(key, List.of());
            if (occurrence < all.size()) {
                rows.add(all.get(occurrence));
            }
            rows.addAll(inserted.get(++place));
        }
        return rows;
    }

    /** The merged rows without a place on a side, by the number of rows of that side that they come after. */
    private List<List<SupplementaryRow>> inserted(SupplementaryRows side, SupplementaryRows other) {
        Map<SupplementaryKey, List<Integer>> places = new HashMap<>();
        List<List<SupplementaryRow>> inserted = new ArrayList<>();
        inserted.add(new ArrayList<>(0));
        for (SupplementaryKey key : side.order()) {
            places.computeIfAbsent(key, first -> new ArrayList<>(1)).add(inserted.size());
            inserted.add(new ArrayList<>(0));
        }
        Occurrences occurrences = new Occurrences();
        int place = 0;
        for (SupplementaryKey key : other.order()) {
            int occurrence = occurrences.next(key);
            List<Integer> here = places.getOrDefault(key, List.of());
            List<SupplementaryRow> all = merged.getOrDefault(key, List.of());
            if (occurrence < here.size()) {
                place = here.get(occurrence);
            } else if (occurrence < all.size()) {
                inserted.get(place).add(all.get(occurrence));
            }
        }
        return inserted;
    }

    /** Counts how often a key has occurred so far. */
    private static final class Occurrences {
        private final Map<SupplementaryKey, Integer> counts = new HashMap<>();

        int next(SupplementaryKey key) {
            return counts.merge(key, 1, Integer::sum) - 1;
        }
    }
}
