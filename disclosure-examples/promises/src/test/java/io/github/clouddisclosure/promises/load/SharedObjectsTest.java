package io.github.clouddisclosure.promises.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One reader, writer, validator, module and catalogue for many threads. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SharedObjectsTest {
    private static final int THREADS = 64;

    @Test
    void manyThreadsGetWhatOneThreadGets() throws Exception {
        Map<Work, String> expected = onOneThread();
        Crowd.checkAll(THREADS, work -> assertEquals(expected.get(work), work.result(), work::name));
    }

    @Test
    void manyVirtualThreadsGetWhatOneThreadGets() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "this Java has no virtual threads");
        Map<Work, String> expected = onOneThread();
        Crowd.checkAll(
                SharedObjectsTest::virtualThreads,
                THREADS,
                work -> assertEquals(expected.get(work), work.result(), work::name));
    }

    private static Map<Work, String> onOneThread() throws Exception {
        Map<Work, String> results = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            results.put(work, work.result());
        }
        return results;
    }

    /** By its name, since the tests are compiled for a Java without it. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
