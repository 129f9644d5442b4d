package io.github.clouddisclosure.table;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.Optional;

/**
 * A row of the {@link OfficialTable}, in its language.
 *
 * <p>A span is the number of rows that a merged cell covers from this row on: 1 for a cell of this row only, 0 for a
 * cell that is covered from above. Covered cells have their text too.
 *
 * @param guidelineRow the row of the guideline; none for a supplementary row
 * @param heading the heading above this row, if the row begins a section
 * @param number the official number
 * @param category 種別
 * @param item サービスレベル項目例
 * @param prescription 規程内容
 * @param requirement 必須 or 選択
 * @param answer the answer; for a supplementary row its text, if there is any
 * @param answerText the answer as it is printed; empty if there is none
 * @param numberSpan the number of rows covered by the cell of the number
 * @param categorySpan the number of rows covered by the cell of the category
 * @param itemSpan the number of rows covered by the cell of the item
 */
public record OfficialRow(
        Optional<GuidelineRow> guidelineRow,
        Optional<String> heading,
        String number,
        String category,
        String item,
        String prescription,
        String requirement,
        Answer<?> answer,
        String answerText,
        int numberSpan,
        int categorySpan,
        int itemSpan) {
    /** Checks that nothing is null. */
    public OfficialRow {
        requireNonNull(guidelineRow, "guidelineRow");
        requireNonNull(heading, "heading");
        requireNonNull(number, "number");
        requireNonNull(category, "category");
        requireNonNull(item, "item");
        requireNonNull(prescription, "prescription");
        requireNonNull(requirement, "requirement");
        requireNonNull(answer, "answer");
        requireNonNull(answerText, "answerText");
    }

    /**
     * {@return the row of the guideline, or that there is none; without the cells, since any of them may be about a
     * person's life}
     */
    @Override
    public String toString() {
        return guidelineRow.map(GuidelineRow::toString).orElse("supplementary row");
    }
}
