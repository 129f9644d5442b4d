package io.github.clouddisclosure.table.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A few hashes that are looked for among many, nearly all of which are others. */
final class HashSieve {
    private static final int BITS = 12;

    /** Sorted, each once. */
    private final int[] hashes;
    /** By the first bits of a hash: whether one begins with them. */
    private final BitSet beginnings = new BitSet(1 << BITS);

    HashSieve(int[] some) {
        hashes = IntStream.of(some).sorted().distinct().toArray();
        for (int hash : hashes) {
            beginnings.set(hash >>> Integer.SIZE - BITS);
        }
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Sets the bit of a hash, if it is one of these. */
    void mark(int hash, BitSet found) {
        if (beginnings.get(hash >>> Integer.SIZE - BITS)) {
            int at = Arrays.binarySearch(hashes, hash);
            if (at >= 0) {
                found.set(at);
            }
        }
    }

    /** These without those whose bits are set. */
    HashSieve without(BitSet found) {
        return new HashSieve(IntStream.range(0, hashes.length)
                .filter(i -> !found.get(i))
                .map(i -> hashes[i])
                .toArray());
    }
}
