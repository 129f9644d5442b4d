package io.github.clouddisclosure.guideline;

import java.util.ArrayList;
import java.util.List;

/**
 * An edition that lacks some rows of {@link Guideline#aspSaas3()}: for tests that need a number without a row, and must
 * not depend on which wordings the catalogue happens to know.
 */
public final class PartialGuideline {
    private PartialGuideline() {}

    /**
     * The edition without the rows of some numbers.
     *
     * @param numbers the numbers, whether they have rows or not
     * @return the edition
     */
    public static Guideline without(Integer... numbers) {
        List<Integer> left = List.of(numbers);
        List<GuidelineRow> rows = new ArrayList<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            if (!left.contains(row.number())) {
                rows.add(at(rows.size(), row));
            }
        }
        return new Guideline("partial", Guideline.aspSaas3().title(), rows);
    }

    private static GuidelineRow at(int order, GuidelineRow row) {
        return new GuidelineRow(
                row.id(),
                row.number(),
                row.subNumber(),
                order,
                row.section(),
                row.property(),
                row.requirement(),
                row.kind(),
                row.detail(),
                row.question(),
                row.role(),
                row.answerOrder(),
                row.category(),
                row.item(),
                row.prescription(),
                row.parts());
    }
}
