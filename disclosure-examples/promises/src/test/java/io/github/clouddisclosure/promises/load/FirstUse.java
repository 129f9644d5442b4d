package io.github.clouddisclosure.promises.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

/** The first use of every class, by many threads at once. To be loaded anew for each round. */
public final class FirstUse {
    private static final int THREADS = 8;

    private FirstUse() {}

    /**
     * Does all works.
     *
     * @param expected the result of each, by its name
     */
    public static void check(Map<String, String> expected) throws Exception {
        Crowd.checkAll(THREADS, work -> assertEquals(expected.get(work.name()), work.result(), work::name));
    }
}
