package io.github.clouddisclosure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Merges the cells for number, category and item with equal ones below, as the official form does. */
final class MergedCells {
    private MergedCells() {}

    static List<OfficialRow> merge(List<UnmergedRow> rows) {
        int[] numbers = spans(rows, UnmergedRow::mergesNumberWith);
        int[] categories = spans(rows, UnmergedRow::mergesCategoryWith);
        int[] items = spans(rows, UnmergedRow::mergesItemWith);
        List<OfficialRow> merged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            UnmergedRow row = rows.get(i);
            boolean starts = !row.section().isEmpty()
                    && (i == 0 || !rows.get(i - 1).section().equals(row.section()));
            merged.add(row.merged(starts, numbers[i], categories[i], items[i]));
        }
        return List.copyOf(merged);
    }

    /** How many rows each cell covers: the length of a run for its first row, 0 for its other rows. */
    private static int[] spans(List<UnmergedRow> rows, BiPredicate<UnmergedRow, UnmergedRow> same) {
        int[] spans = new int[rows.size()];
        int first = 0;
        for (int i = 0; i < spans.length; i++) {
            first = i > 0 && same.test(rows.get(i - 1), rows.get(i)) ? first : i;
            spans[first]++;
        }
        return spans;
    }
}
