package io.github.clouddisclosure.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which supplementary rows of two disclosures are the same: first those with the same number and wording, then those with
 * the same wording, then those with the same number. Rows that are alike are matched in their order.
 */
final class SupplementaryMatches {
    static final int NONE = -1;

    /** The place of the old row for each new row. */
    private final int[] oldOfNew;

    private final boolean[] matchedOld;
    private final List<PlacedRow> before;
    private final List<PlacedRow> after;

    private SupplementaryMatches(List<PlacedRow> before, List<PlacedRow> after) {
        this.before = before;
        this.after = after;
        this.oldOfNew = new int[after.size()];
        this.matchedOld = new boolean[before.size()];
        Arrays.fill(oldOfNew, NONE);
    }

    static SupplementaryMatches of(List<PlacedRow> before, List<PlacedRow> after) {
        SupplementaryMatches matches = new SupplementaryMatches(before, after);
        matches.match(row -> row.identity() + '\n' + row.row().getAnswer());
        matches.match(PlacedRow::identity);
        matches.match(row -> row.wording().isBlank() ? "" : row.wording());
        matches.match(PlacedRow::number);
        return matches;
    }

    /** Matches the rows that have the same key and no match yet; a row with an empty key has nothing to go by. */
    private void match(Function<PlacedRow, String> key) {
        Map<String, Deque<PlacedRow>> left = new HashMap<>();
        for (PlacedRow row : before) {
            if (!matchedOld[row.index()]) {
                left.computeIfAbsent(key.apply(row), absent -> new ArrayDeque<>())
                        .add(row);
            }
        }
        left.remove("");
        for (PlacedRow row : after) {
            Deque<PlacedRow> alike = left.isEmpty() || oldOfNew[row.index()] != NONE ? null : left.get(key.apply(row));
            if (alike != null && !alike.isEmpty()) {
                int old = alike.remove().index();
                oldOfNew[row.index()] = old;
                matchedOld[old] = true;
            }
        }
    }

    /** The place of the old row for a new one; {@link #NONE} if it was added. */
    int oldOf(int index) {
        return oldOfNew[index];
    }

    boolean isRemoved(int oldIndex) {
        return !matchedOld[oldIndex];
    }

    /** Whether each new row stands in another order: it is none of the longest run of rows that kept theirs. */
    boolean[] moved() {
        List<Integer> lastOfLength = new ArrayList<>();
        int[] previous = new int[oldOfNew.length];
        for (int i = 0; i < oldOfNew.length; i++) {
            if (oldOfNew[i] != NONE) {
                int length = lengthBefore(lastOfLength, oldOfNew[i]);
                previous[i] = length == 0 ? NONE : lastOfLength.get(length - 1);
                if (length == lastOfLength.size()) {
                    lastOfLength.add(i);
                } else {
                    lastOfLength.set(length, i);
                }
            }
        }
        boolean[] moved = new boolean[oldOfNew.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = oldOfNew[i] != NONE;
        }
        int at = lastOfLength.isEmpty() ? NONE : lastOfLength.get(lastOfLength.size() - 1);
        for (; at != NONE; at = previous[at]) {
            moved[at] = false;
        }
        return moved;
    }

    /** The length of the longest run that a row can continue, by binary search. */
    private int lengthBefore(List<Integer> lastOfLength, int old) {
        int low = 0;
        int high = lastOfLength.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (oldOfNew[lastOfLength.get(middle)] < old) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
