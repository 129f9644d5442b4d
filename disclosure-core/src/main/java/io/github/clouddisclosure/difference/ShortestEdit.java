package io.github.clouddisclosure.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The greedy search of Myers for the fewest pieces to remove and add, between a common prefix and suffix. */
final class ShortestEdit {
    private final int[] old;
    private final int[] now;
    private final int start;
    private final int oldLength;
    private final int nowLength;
    private final int maxDifferences;

    /** Receives pieces that are the same: where they start in both lists, and how many there are. */
    interface RunReceiver {
        void accept(int oldStart, int nowStart, int length);
    }

    ShortestEdit(int[] old, int[] now, int prefix, int suffix, int maxDifferences) {
        this.old = old;
        this.now = now;
        this.start = prefix;
        this.oldLength = old.length - prefix - suffix;
        this.nowLength = now.length - prefix - suffix;
        this.maxDifferences = Math.min(maxDifferences, oldLength + nowLength);
    }

    /** Finds the runs of pieces that are the same, the last one first; none if too many pieces differ. */
    void forEachRun(RunReceiver receiver) {
        if (oldLength == 0 || nowLength == 0) {
            return;
        }
        // reached[k + offset] is how far the old list is gone through on the diagonal k = old index - new index.
        int offset = maxDifferences + 1;
        int[] reached = new int[2 * offset + 1];
        List<int[]> trace = new ArrayList<>();
        for (int differences = 0; differences <= maxDifferences; differences++) {
            trace.add(Arrays.copyOfRange(reached, offset - differences, offset + differences + 1));
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
                boolean down = isDown(reached, offset, diagonal, differences);
                int x = down ? reached[offset + diagonal + 1] : reached[offset + diagonal - 1] + 1;
                x = alongSame(x, x - diagonal);
                reached[offset + diagonal] = x;
                if (x >= oldLength && x - diagonal >= nowLength) {
                    traceBack(trace, receiver);
                    return;
                }
            }
        }
    }

    private static boolean isDown(int[] reached, int offset, int diagonal, int differences) {
        return diagonal == -differences
                || diagonal != differences && reached[offset + diagonal - 1] < reached[offset + diagonal + 1];
    }

    private int alongSame(int x, int y) {
        int oldAt = x;
        int nowAt = y;
        while (oldAt < oldLength && nowAt < nowLength && old[start + oldAt] == now[start + nowAt]) {
            oldAt++;
            nowAt++;
        }
        return oldAt;
    }

    private void traceBack(List<int[]> trace, RunReceiver receiver) {
        int x = oldLength;
        int y = nowLength;
        for (int differences = trace.size() - 1; differences > 0; differences--) {
            int[] reached = trace.get(differences);
            int diagonal = x - y;
            boolean down = isDown(reached, differences, diagonal, differences);
            int before = down ? diagonal + 1 : diagonal - 1;
            int xBefore = reached[differences + before];
            int same = x - (down ? xBefore : xBefore + 1);
            receiver.accept(start + x - same, start + y - same, same);
            x = xBefore;
            y = xBefore - before;
        }
        receiver.accept(start, start, x);
    }
}
