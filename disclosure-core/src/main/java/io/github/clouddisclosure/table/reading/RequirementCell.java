package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cell that says 必須 or 選択, from which the other cells are counted. */
final class RequirementCell {
    private static final int MAX_LENGTH = 10;
    private static final Map<String, Requirement> WORDS = Map.of(
            "必須", Requirement.MANDATORY,
            "必須項目", Requirement.MANDATORY,
            "mandatory", Requirement.MANDATORY,
            "required", Requirement.MANDATORY,
            "選択", Requirement.OPTIONAL,
            "選択項目", Requirement.OPTIONAL,
            "optional", Requirement.OPTIONAL);
    private static final FirstLetters BEGINNINGS = FirstLetters.of(WORDS.keySet());

    private RequirementCell() {}

    /** The index of the first such cell that has a text before it, or -1. */
    static int indexIn(List<String> cells) {
        boolean labelled = false;
        for (int i = 0; i < cells.size(); i++) {
            if (labelled && isRequirement(cells.get(i))) {
                return i;
            }
            labelled |= !cells.get(i).isEmpty();
        }
        return -1;
    }

    static boolean isRequirement(String cell) {
        return of(cell).isPresent();
    }

    /** The requirement that a cell states, with or without brackets. */
    static Optional<Requirement> of(String cell) {
        return cell.isEmpty() || cell.length() > MAX_LENGTH || !BEGINNINGS.mayBegin(cell)
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(Wording.letters(cell)));
    }
}
