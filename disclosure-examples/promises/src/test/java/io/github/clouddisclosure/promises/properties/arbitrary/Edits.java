package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An edit of a disclosure.
 *
 * @param answers new answers
 * @param left how many supplementary rows are left where they were
 * @param rows supplementary rows behind them
 */
public record Edits(List<RowAnswer> answers, int left, List<SupplementaryRow> rows) {
    private static final int MOST_ANSWERS = 20;
    private static final int MOST_ROWS = 4;

    /** Any edit: none, some rows or many. */
    public static Arbitrary<Edits> any() {
        return Combinators.combine(
                        RowAnswers.any().list().ofMaxSize(MOST_ANSWERS),
                        Arbitraries.integers().between(0, MOST_ROWS),
                        SupplementaryRows.any().list().ofMaxSize(2))
                .as(Edits::new);
    }

    /** Makes the edit. */
    public Disclosure of(Disclosure disclosure) {
        List<SupplementaryRow> before = disclosure.getSupplementary();
        List<SupplementaryRow> after = new ArrayList<>(before.subList(0, Math.min(left, before.size())));
        after.addAll(rows);
        return disclosure.with(d -> {
            answers.forEach(answer -> d.answer(answer.row(), answer.answer()));
            d.supplementary(after);
        });
    }
}
