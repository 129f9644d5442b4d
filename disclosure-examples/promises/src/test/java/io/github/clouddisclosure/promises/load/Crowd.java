package io.github.clouddisclosure.promises.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Threads that begin at the same moment. */
final class Crowd {
    private Crowd() {}

    /** Does a work, and says how its result was wrong. */
    interface Check {
        void of(Work work) throws Exception;
    }

    /** What one of the threads does, by its number. */
    private interface Task {
        void run(int thread) throws Exception;
    }

    /**
     * Does all works on each of many threads.
     *
     * @param executor makes as many threads at a time as there are tasks
     */
    static void checkAll(Supplier<ExecutorService> executor, int threads, Check check) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        run(executor, threads, thread -> {
            start.await();
            checkFrom(thread, check);
        });
    }

    static void checkAll(int threads, Check check) throws Exception {
        checkAll(() -> Executors.newFixedThreadPool(threads), threads, check);
    }

    /** Does each work on all threads at the same time, again and again. */
    static void checkTogether(int threads, int times, Check check) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        run(() -> Executors.newFixedThreadPool(threads), threads, thread -> {
            for (Work work : Work.values()) {
                start.await();
                for (int i = 0; i < times; i++) {
                    check.of(work);
                }
            }
        });
    }

    private static void run(Supplier<ExecutorService> executor, int threads, Task task) throws Exception {
        ExecutorService started = executor.get();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                all.add(started.submit(() -> {
                    task.run(thread);
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

    /** Every work, beginning with another one on each thread. */
    private static void checkFrom(int first, Check check) throws Exception {
        Work[] works = Work.values();
        for (int i = 0; i < works.length; i++) {
            check.of(works[(first + i) % works.length]);
        }
    }
}
