package io.github.clouddisclosure.merge;

import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.Comparator;

/**
 * By what a supplementary row is found again: its number and its wording. It is comparable, so that a map stays fast
 * whatever the hash codes of the texts.
 */
record SupplementaryKey(String number, String category, String item, String prescription)
        implements Comparable<SupplementaryKey> {
    private static final Comparator<SupplementaryKey> ORDER = Comparator.comparing(SupplementaryKey::number)
            .thenComparing(SupplementaryKey::category)
            .thenComparing(SupplementaryKey::item)
            .thenComparing(SupplementaryKey::prescription);

    SupplementaryKey(SupplementaryRow row) {
        this(row.getNumber(), row.getCategory(), row.getItem(), row.getPrescription());
    }

    @Override
    public int compareTo(SupplementaryKey other) {
        return ORDER.compare(this, other);
    }
}
