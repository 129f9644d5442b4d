package io.github.clouddisclosure.table.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Looks for a few hashes among many, nearly all of which are different. */
final class HashSieve {
    private static final int MIN_BITS = 12;
    /** So many beginnings for each hash, in bits, that few others begin like one of these. */
    private static final int BITS_PER_HASH = 4;

    /** Sorted, without duplicates. */
    private final int[] hashes;
    /** For each value of the first bits of a hash: whether one of the hashes begins with it. */
    private final BitSet beginnings;

    private final int shift;

    HashSieve(int[] some) {
        hashes = IntStream.of(some).sorted().distinct().toArray();
        int bitsOfNumber = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length);
        int bits = Math.min(Integer.SIZE - 1, Math.max(MIN_BITS, bitsOfNumber + BITS_PER_HASH));
        shift = Integer.SIZE - bits;
        beginnings = new BitSet(1 << bits);
        for (int hash : hashes) {
            beginnings.set(hash >>> shift);
        }
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Sets the bit of a hash, if it is one of these. */
    void mark(int hash, BitSet found) {
        if (beginnings.get(hash >>> shift)) {
            int at = Arrays.binarySearch(hashes, hash);
            if (at >= 0) {
                found.set(at);
            }
        }
    }
}
