package io.github.clouddisclosure.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest sequence of pieces that two texts have in common, after E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations" (1986). Where they differ in too many pieces, the search ends with what is the same at both ends.
 */
final class CommonPieces {
    /** With it, a text of a hundred thousand pieces takes some ten million steps, and the trace four megabytes. */
    private static final int MAX_DIFFERENCES = 1_000;

    /** Receives a change and what is the same after it; each of the texts can be empty. */
    interface Receiver {
        void accept(String same, String removed, String added);
    }

    private final PieceList before;
    private final PieceList after;
    private final int[] old;
    private final int[] now;
    /** The pieces that are the same, as alternating indexes of both lists, last one first. */
    private final List<int[]> runs = new ArrayList<>();

    private CommonPieces(PieceList before, PieceList after) {
        this.before = before;
        this.after = after;
        Map<String, Integer> numbers = new HashMap<>();
        this.old = numbers(before, numbers);
        this.now = numbers(after, numbers);
    }

    static CommonPieces of(PieceList before, PieceList after) {
        CommonPieces common = new CommonPieces(before, after);
        common.search();
        return common;
    }

    /** The same number for equal pieces, so that comparing two costs nothing. */
    private static int[] numbers(PieceList pieces, Map<String, Integer> known) {
        int[] numbers = new int[pieces.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer next = known.size();
            Integer number = known.putIfAbsent(pieces.get(i), next);
            numbers[i] = number == null ? next : number;
        }
        return numbers;
    }

    private void search() {
        int prefix = 0;
        int shorter = Math.min(old.length, now.length);
        while (prefix < shorter && old[prefix] == now[prefix]) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && old[old.length - 1 - suffix] == now[now.length - 1 - suffix]) {
            suffix++;
        }
        addRun(old.length - suffix, now.length - suffix, suffix);
        new ShortestEdit(old, now, prefix, suffix, MAX_DIFFERENCES).forEachRun(this::addRun);
        addRun(0, 0, prefix);
    }

    private void addRun(int oldStart, int nowStart, int length) {
        if (length > 0) {
            runs.add(new int[] {oldStart, nowStart, length});
        }
    }

    void forEach(Receiver receiver) {
        int oldAt = 0;
        int nowAt = 0;
        for (int i = runs.size() - 1; i >= 0; i--) {
            int[] run = runs.get(i);
            receiver.accept(
                    before.between(run[0], run[0] + run[2]),
                    before.between(oldAt, run[0]),
                    after.between(nowAt, run[1]));
            oldAt = run[0] + run[2];
            nowAt = run[1] + run[2];
        }
        receiver.accept("", before.between(oldAt, old.length), after.between(nowAt, now.length));
    }
}
