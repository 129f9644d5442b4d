package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;

/**
 * How many rows of a disclosure are answered, and how. It says what is disclosed, and nothing about how good it is.
 *
 * @param rows all rows that were counted
 * @param answered the rows with any answer, also those withheld and not applicable
 * @param withheld the rows answered 非公開
 * @param askingForValue the rows that ask for anything but text
 * @param typed the rows among them that are answered by such a value
 */
public record RowCounts(int rows, int answered, int withheld, int askingForValue, int typed) {
    /**
     * Counts the rows of a disclosure.
     *
     * @param disclosure the disclosure
     * @param rows the rows to count
     * @return the counts
     */
    public static RowCounts of(Disclosure disclosure, List<GuidelineRow> rows) {
        int answered = 0;
        int withheld = 0;
        int askingForValue = 0;
        int typed = 0;
        for (GuidelineRow row : rows) {
            Answer<?> answer = disclosure.answer(row);
            boolean asksForValue = row.kind() != AnswerKind.TEXT;
            answered += answer.isAnswered() ? 1 : 0;
            withheld += answer instanceof Withheld ? 1 : 0;
            askingForValue += asksForValue ? 1 : 0;
            typed += asksForValue && answer instanceof Stated ? 1 : 0;
        }
        return new RowCounts(rows.size(), answered, withheld, askingForValue, typed);
    }
}
