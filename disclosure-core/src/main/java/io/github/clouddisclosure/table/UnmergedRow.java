package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.Locale;
import java.util.Optional;

/** A row of the table before its cells are merged with those below. Its section is the heading above it. */
record UnmergedRow(
        Optional<GuidelineRow> guidelineRow,
        String section,
        String number,
        String category,
        String item,
        String prescription,
        String requirement,
        Answer<?> answer,
        String answerText) {

    static UnmergedRow of(GuidelineRow guidelineRow, String section, Answer<?> answer, Locale locale) {
        return new UnmergedRow(
                Optional.of(guidelineRow),
                section,
                Integer.toString(guidelineRow.number()),
                guidelineRow.category().in(locale),
                guidelineRow.item().in(locale),
                guidelineRow.prescription().in(locale),
                guidelineRow.requirement().label().in(locale),
                answer,
                AnswerText.write(guidelineRow, answer, locale));
    }

    static UnmergedRow of(SupplementaryRow row, String section) {
        return new UnmergedRow(
                Optional.empty(),
                section,
                row.getNumber(),
                row.getCategory(),
                row.getItem(),
                row.getPrescription(),
                row.getRequirement(),
                row.getAnswer().isEmpty() ? Unanswered.instance() : Stated.of(row.getAnswer()),
                row.getAnswer());
    }

    /** Whether both rows have the same number, and either both are rows of the guideline or both are not. */
    boolean mergesNumberWith(UnmergedRow other) {
        return section.equals(other.section)
                && !number.isEmpty()
                && number.equals(other.number)
                && guidelineRow.isPresent() == other.guidelineRow.isPresent();
    }

    boolean mergesCategoryWith(UnmergedRow below) {
        return section.equals(below.section) && !category.isEmpty() && category.equals(below.category);
    }

    boolean mergesItemWith(UnmergedRow below) {
        return mergesNumberWith(below) && !item.isEmpty() && item.equals(below.item);
    }

    /** The row of the guideline, without the answer, which may be about a person's life. */
    @Override
    public String toString() {
        return guidelineRow.map(GuidelineRow::toString).orElse("supplementary row");
    }

    OfficialRow merged(boolean starts, int numberSpan, int categorySpan, int itemSpan) {
        return new OfficialRow(
                guidelineRow,
                starts ? Optional.of(section) : Optional.empty(),
                number,
                category,
                item,
                prescription,
                requirement,
                answer,
                answerText,
                numberSpan,
                categorySpan,
                itemSpan);
    }
}
