package io.github.clouddisclosure.promises.fuzzing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Reading allocates a small multiple of the input. Work is bounded with it: what takes more than linear time in these
 * readers also allocates more than linearly, or never ends and is stopped by the fuzzer.
 */
final class MemoryBound {
    /** For the empty input: two megabytes are a workbook of a whole table around the part that is tried. */
    private static final long MAX_FIXED_BYTES = 4L << 20;
    /** The most that any kept input takes is a fourth of this. */
    private static final long MAX_BYTES_PER_BYTE = 1_000;

    private static final int MAX_REPETITIONS = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private MemoryBound() {}

    static void check(InputReader reader, byte[] input) throws Exception {
        long most = MAX_FIXED_BYTES + MAX_BYTES_PER_BYTE * input.length;
        long allocated = allocated(reader, input);
        // The first times, classes are loaded and instrumented in this thread, too.
        for (int repetition = 0; allocated > most && repetition < MAX_REPETITIONS; repetition++) {
            allocated = Math.min(allocated, allocated(reader, input));
        }
        if (allocated > most) {
            throw new AssertionError("Reading " + input.length + " bytes allocates " + allocated + " bytes; at most "
                    + most + " are promised.");
        }
    }

    private static long allocated(InputReader reader, byte[] input) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reader.read(input);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
