package io.github.clouddisclosure.internal.row;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.Ranges;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Which rows are answered, for a log: numbers alone, since an answer may be about a person's life. */
public final class AnsweredRows {
    private static final int MAX_LENGTH = 200;

    private AnsweredRows() {}

    /** {@code answered: 3 of 12 (82.1-83.1, 88.1)}. */
    public static String of(List<GuidelineRow> rows, Function<GuidelineRow, Answer<?>> answers) {
        BitSet answered = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            answered.set(i, answers.apply(rows.get(i)).isAnswered());
        }
        String count = "answered: " + answered.cardinality() + " of " + rows.size();
        List<String> ids = rows.stream().map(GuidelineRow::id).toList();
        return answered.isEmpty() ? count : count + " (" + Ranges.of(ids, answered, MAX_LENGTH) + ')';
    }
}
