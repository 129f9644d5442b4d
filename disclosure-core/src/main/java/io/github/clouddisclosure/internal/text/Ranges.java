package io.github.clouddisclosure.internal.text;

import java.util.BitSet;
import java.util.List;

/** Names some of many things in order, as ranges: {@code 1.1-6.1, 8.1, 84.1-88.1}. */
public final class Ranges {
    private Ranges() {}

    /**
     * The ranges, cut between two of them.
     *
     * @param names the names of all things in order
     * @param chosen the indexes of those to name
     * @param maxLength the most characters
     */
    public static String of(List<String> names, BitSet chosen, int maxLength) {
        StringBuilder ranges = new StringBuilder();
        for (int from = chosen.nextSetBit(0); from >= 0; ) {
            int to = chosen.nextClearBit(from);
            String range = names.get(from) + (to - from == 1 ? "" : "-" + names.get(to - 1));
            String separator = ranges.isEmpty() ? "" : ", ";
            if (ranges.length() + separator.length() + range.length() > maxLength) {
                return ranges.append(", …").toString();
            }
            ranges.append(separator).append(range);
            from = chosen.nextSetBit(to);
        }
        return ranges.toString();
    }
}
