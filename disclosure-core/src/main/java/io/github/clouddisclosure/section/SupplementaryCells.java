package io.github.clouddisclosure.section;

import org.immutables.value.Value;

/** A supplementary row, whose text form shows none of its cells: any of them may be about a person's life. */
@SectionStyle
@Value.Immutable(copy = false)
abstract class SupplementaryCells implements SupplementaryRow {
    @Override
    public String toString() {
        return "SupplementaryRow(lengths of the cells: "
                + getNumber().length() + ", " + getSection().length() + ", "
                + getCategory().length() + ", "
                + getItem().length() + ", " + getPrescription().length() + ", "
                + getRequirement().length() + ", "
                + getAnswer().length() + ')';
    }

    /** The type of the generated builder. */
    interface Builder extends SupplementaryRow.Builder {
        @Override
        SupplementaryCells build();
    }
}
