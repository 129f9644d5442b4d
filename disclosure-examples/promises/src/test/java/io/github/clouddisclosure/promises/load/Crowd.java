package io.github.clouddisclosure.promises.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Threads that begin at the same moment, each with another work. */
final class Crowd {
    private Crowd() {}

    /** Does a work, and says how its result was wrong. */
    interface Check {
        void of(Work work) throws Exception;
    }

    /**
     * Does all works on each of many threads.
     *
     * @param executor makes as many threads at a time as there are tasks
     */
    static void checkAll(Supplier<ExecutorService> executor, int threads, Check check) throws Exception {
        ExecutorService started = executor.get();
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                all.add(started.submit(() -> {
                    start.await();
                    checkFrom(first, check);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            started.shutdownNow();
        }
    }

    static void checkAll(int threads, Check check) throws Exception {
        checkAll(() -> Executors.newFixedThreadPool(threads), threads, check);
    }

    /** Every work, beginning with another one on each thread. */
    private static void checkFrom(int first, Check check) throws Exception {
        Work[] works = Work.values();
        for (int i = 0; i < works.length; i++) {
            check.of(works[(first + i) % works.length]);
        }
    }
}
