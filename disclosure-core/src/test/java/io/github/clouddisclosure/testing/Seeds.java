package io.github.clouddisclosure.testing;

import java.util.stream.LongStream;

/** The seeds of the random tests, the same in every run. */
public final class Seeds {
    private static final int MAX_COUNT = Integer.getInteger("seeds", Integer.MAX_VALUE);

    private Seeds() {}

    /**
     * The first seeds. Where many runs repeat a test, {@code -Dseeds=5} keeps to the first five.
     *
     * @param count how many the test usually takes
     * @return as many, or fewer
     */
    public static LongStream first(int count) {
        return LongStream.range(0, Math.min(count, MAX_COUNT));
    }
}
