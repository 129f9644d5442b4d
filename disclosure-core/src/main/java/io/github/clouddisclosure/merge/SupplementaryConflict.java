package io.github.clouddisclosure.merge;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.internal.personal.PersonalRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A supplementary row that both sides changed, or one changed and the other removed. The rows of a list have the same
 * number and the same wording: mostly there is one row, none if it was not there or was removed, and several only where
 * a disclosure repeats number and wording.
 *
 * @param base the rows before both edits
 * @param ours our rows, which stand
 * @param theirs their rows
 */
public record SupplementaryConflict(
        List<SupplementaryRow> base, List<SupplementaryRow> ours, List<SupplementaryRow> theirs)
        implements MergeConflict {
    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if there is no row at all
     */
    public SupplementaryConflict {
        base = List.copyOf(base);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        if (base.isEmpty() && ours.isEmpty() && theirs.isEmpty()) {
            throw new IllegalArgumentException("a conflict is about a row, but there is none");
        }
    }

    /** {@return the official number as written} */
    public String number() {
        return rows().findFirst().orElseThrow().getNumber();
    }

    /** {@return サービスレベル項目例, the name of the item as written} */
    public String item() {
        return rows().findFirst().orElseThrow().getItem();
    }

    /** Judges by number and words, as a row in words of its own may be about the representative's career too. */
    @Override
    public boolean isPersonal() {
        return rows().anyMatch(PersonalRow.of(Guideline.aspSaas3())::mayBe);
    }

    private Stream<SupplementaryRow> rows() {
        return Stream.of(base, ours, theirs).flatMap(List::stream);
    }
}
