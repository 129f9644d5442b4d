package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.internal.cell.StateWords;
import io.github.clouddisclosure.internal.personal.PersonalRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A supplementary row and its place.
 *
 * @param row the row
 * @param index its place among the supplementary rows, from 0
 * @param guideline the edition that its disclosure answers
 */
record PlacedRow(SupplementaryRow row, int index, Guideline guideline) {
    static List<PlacedRow> of(List<SupplementaryRow> rows, Guideline guideline) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new PlacedRow(rows.get(index), index, guideline))
                .toList();
    }

    /** The answer, in the state that its words name. */
    Answer<?> answer() {
        String answer = row.getAnswer();
        return answer.isBlank()
                ? Unanswered.instance()
                : StateWords.meant(answer).<Answer<?>>map(state -> state).orElseGet(() -> Stated.of(answer));
    }

    /** The number and the wording, in any writing: two rows with the same ones are taken for the same row. */
    String identity() {
        return number() + '\n' + wording();
    }

    String number() {
        return Wording.folded(row.getNumber());
    }

    String wording() {
        return String.join(
                "\n",
                Wording.folded(row.getCategory()),
                Wording.folded(row.getItem()),
                Wording.folded(row.getPrescription()));
    }

    List<String> labels() {
        return labels(row);
    }

    /** Every cell of a row but the answer, as written. */
    static List<String> labels(SupplementaryRow row) {
        return List.of(
                row.getNumber(),
                row.getSection(),
                row.getCategory(),
                row.getItem(),
                row.getPrescription(),
                row.getRequirement());
    }

    boolean isPersonal() {
        return PersonalRow.of(guideline).mayBe(row);
    }
}
