package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.List;

/** Many rows of the guideline in few words: {@code 2.1, 4.2–101.1}. */
final class RowRanges {
    private RowRanges() {}

    /** The ids of rows in the order of the guideline; those that follow each other as a range. */
    static String of(List<GuidelineRow> rows, String separator) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || rows.get(to).order() != rows.get(to - 1).order() + 1) {
                String first = rows.get(from).id();
                String last = rows.get(to - 1).id();
                ranges.add(first.equals(last) ? first : first + '–' + last);
                from = to;
            }
        }
        return String.join(separator, ranges);
    }
}
