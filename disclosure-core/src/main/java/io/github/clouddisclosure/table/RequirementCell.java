package io.github.clouddisclosure.table;

import java.util.List;
import java.util.Set;

/** Finds the cell that says 必須 or 選択, from which the others are counted. */
final class RequirementCell {
    private static final int LONGEST = 10;
    private static final Set<String> WORDS = Set.of("必須", "選択", "必須項目", "選択項目");

    private RequirementCell() {}

    /** The index of the first such cell that has a text before it, or -1. */
    static int indexIn(List<String> cells) {
        boolean labelled = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (labelled
                    && cell.length() <= LONGEST
                    && WORDS.contains(Wording.of(cell).letters())) {
                return i;
            }
            labelled |= !cell.isEmpty();
        }
        return -1;
    }

    private static boolean isRequirement(String cell) {
        // Most cells are not, and a look is cheaper than a comparison.
        boolean maybe = cell.length() <= LONGEST && (cell.indexOf('必') >= 0 || cell.indexOf('選') >= 0);
        return maybe && WORDS.contains(Wording.of(cell).letters());
    }
}
