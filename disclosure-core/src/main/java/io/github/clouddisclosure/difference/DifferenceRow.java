package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import java.util.Optional;

/**
 * A changed row of the {@link DifferenceTable}, in its language: the cells of the official table, with the old and the
 * new answer.
 *
 * @param guidelineRow the row of the guideline; none for a supplementary row
 * @param section the heading that the row stands under; empty if there is none
 * @param number the official number
 * @param category 種別
 * @param item サービスレベル項目例
 * @param prescription 規程内容
 * @param requirement 必須 or 選択
 * @param before the old answer as it is printed; empty if there was none. For a supplementary row whose other cells
 *     changed too, all its cells; for one that was moved, its place.
 * @param after the same of the new answer
 * @param kind how the row changed
 * @param direction whether that gives a reader less or more, as far as it is evident
 * @param added the names or dates that only the new answer lists
 * @param removed the names or dates that only the old answer lists
 * @param isPersonal whether no answer of it may be shown in a report or message, since it is about a person, or may be
 *     about the career of the representative (6.2)
 */
public record DifferenceRow(
        Optional<GuidelineRow> guidelineRow,
        String section,
        String number,
        String category,
        String item,
        String prescription,
        String requirement,
        String before,
        String after,
        ChangeKind kind,
        Direction direction,
        List<String> added,
        List<String> removed,
        boolean isPersonal) {
    /** Checks that nothing is null. */
    public DifferenceRow {
        requireNonNull(guidelineRow, "guidelineRow");
        requireNonNull(section, "section");
        requireNonNull(number, "number");
        requireNonNull(category, "category");
        requireNonNull(item, "item");
        requireNonNull(prescription, "prescription");
        requireNonNull(requirement, "requirement");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(kind, "kind");
        requireNonNull(direction, "direction");
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** {@return the row of the guideline, if any, the kind and the direction, without the cells} */
    @Override
    public String toString() {
        return guidelineRow.map(GuidelineRow::toString).orElse("supplementary row") + ": " + kind + " " + direction;
    }
}
