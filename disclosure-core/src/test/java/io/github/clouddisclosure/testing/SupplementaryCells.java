package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;

/** The cells of a supplementary row. */
public final class SupplementaryCells {
    private SupplementaryCells() {}

    /** {@return all cells, in the order of the table} */
    public static List<String> of(SupplementaryRow row) {
        return List.of(
                row.getNumber(),
                row.getSection(),
                row.getCategory(),
                row.getItem(),
                row.getPrescription(),
                row.getRequirement(),
                row.getAnswer());
    }
}
