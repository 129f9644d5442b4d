package io.github.clouddisclosure.merge;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges two edits of one disclosure, row by row.
 *
 * <pre>{@code
 * DisclosureMerge merge = DisclosureMerge.of(base, ours, theirs);
 * Disclosure merged = merge.disclosure();
 * for (MergeConflict conflict : merge.conflicts()) {
 *     // show it to somebody who decides
 * }
 * }</pre>
 *
 * <p>What one side alone changed, and what both sides changed in the same way, is merged. What both sides changed
 * otherwise is a {@link MergeConflict}, and our side stands. Answers are compared as {@link Answer} says: the text that a
 * typed answer was read from makes no conflict.
 *
 * <p>A supplementary row is found again by its number and its wording (種別, サービスレベル項目例 and 規程内容). One that was
 * given another number or wording was removed and another added. The rows are in the order of the side that changed the
 * order, and in ours if both did.
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosureMerge {
    private final Disclosure disclosure;
    private final List<MergeConflict> conflicts;

    private DisclosureMerge(Disclosure disclosure, List<MergeConflict> conflicts) {
        this.disclosure = disclosure;
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges two edits.
     *
     * @param base the disclosure before both edits
     * @param ours our edit of it
     * @param theirs their edit of it
     * @return the merged disclosure, and what is in conflict
     */
    public static DisclosureMerge of(Disclosure base, Disclosure ours, Disclosure theirs) {
        List<MergeConflict> conflicts = new ArrayList<>();
        Guideline guideline = guideline(base.getGuideline(), ours.getGuideline(), theirs.getGuideline(), conflicts);
        // A builder can name a schema, but cannot take it back: what is copied must have the right one, or none.
        DisclosureBuilder merged = Disclosure.builder(guideline)
                .from(schema(base.getSchema(), ours.getSchema(), theirs.getSchema(), conflicts)
                        .choose(ours, theirs));
        for (GuidelineRow row : rows(guideline, ours.getGuideline(), theirs.getGuideline())) {
            merged.answer(row, answer(row, base.answer(row), ours.answer(row), theirs.answer(row), conflicts));
        }
        SupplementaryMerge supplementary = new SupplementaryMerge(
                new SupplementaryRows(base.getSupplementary()),
                new SupplementaryRows(ours.getSupplementary()),
                new SupplementaryRows(theirs.getSupplementary()));
        conflicts.addAll(supplementary.conflicts());
        return new DisclosureMerge(merged.supplementary(supplementary.rows()).build(), conflicts);
    }

    private static Guideline guideline(
            Guideline base, Guideline ours, Guideline theirs, List<MergeConflict> conflicts) {
        Edit edit = Edit.of(base, ours, theirs);
        if (edit == Edit.CONFLICT) {
            conflicts.add(new GuidelineConflict(base, ours, theirs));
        }
        return edit.choose(ours, theirs);
    }

    private static Edit schema(
            Optional<String> base, Optional<String> ours, Optional<String> theirs, List<MergeConflict> conflicts) {
        Edit edit = Edit.of(base, ours, theirs);
        if (edit == Edit.CONFLICT) {
            conflicts.add(new SchemaConflict(base, ours, theirs));
        }
        return edit;
    }

    /** The rows of the merged edition, and after them those that only an edition of the two sides has. */
    private static Collection<GuidelineRow> rows(Guideline merged, Guideline ours, Guideline theirs) {
        Map<String, GuidelineRow> rows = new LinkedHashMap<>();
        for (Guideline edition : List.of(merged, ours, theirs)) {
            edition.rows().forEach(row -> rows.putIfAbsent(row.key(), row));
        }
        return rows.values();
    }

    private static Answer<?> answer(
            GuidelineRow row, Answer<?> base, Answer<?> ours, Answer<?> theirs, List<MergeConflict> conflicts) {
        Edit edit = AnswerEdit.of(base, ours, theirs);
        if (edit == Edit.CONFLICT) {
            conflicts.add(new RowConflict(row, base, ours, theirs));
        }
        return edit.choose(ours, theirs);
    }

    /** {@return the merged disclosure, in which our side stands where there is a conflict} */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * What both sides changed, and not in the same way.
     *
     * @return edition and schema, rows in the order of the guideline, supplementary rows; empty if all is merged
     */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** {@return the merged disclosure and the conflicts, without the text of any answer} */
    @Override
    public String toString() {
        return disclosure + ", conflicts: " + conflicts;
    }
}
