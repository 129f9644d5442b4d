package io.github.clouddisclosure.section;

import org.immutables.value.Value;

/** A supplementary row, whose text form shows none of its cells: any of them may be about a person's life. */
@SectionStyle
@Value.Immutable(copy = false)
abstract class SupplementaryCells implements SupplementaryRow {
    /** The type of the generated builder. */
    interface Builder extends SupplementaryRow.Builder {
        @Override
        SupplementaryCells build();
    }
}
