package io.github.clouddisclosure.commandline.compare;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does work on all cores and hands over the results in the order of the tasks. Only a few results wait at any time, so
 * that the memory it takes does not grow with the number of tasks.
 *
 * @param <T> the tasks
 * @param <R> their results
 */
final class OrderedWork<T, R> {
    /** Enough for every core to go on while the first result is written. */
    private static final int WAITING_PER_THREAD = 2;

    private final int threads;
    private final Predicate<T> isDoneInTurn;
    private final Function<T, R> work;
    private final Taker<R> taker;

    /** Takes results, one at a time. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /**
     * Work to do.
     *
     * @param threads how many threads do it
     * @param isDoneInTurn the tasks that are done one after another, in their order
     * @param work does a task, on any thread
     * @param taker takes the results in order, on one thread
     */
    OrderedWork(int threads, Predicate<T> isDoneInTurn, Function<T, R> work, Taker<R> taker) {
        this.threads = threads;
        this.isDoneInTurn = isDoneInTurn;
        this.work = work;
        this.taker = taker;
    }

    void run(Iterable<T> tasks) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T task : tasks) {
                if (waiting.size() == threads * WAITING_PER_THREAD) {
                    take(waiting.remove());
                }
                FutureTask<R> result = new FutureTask<>(() -> work.apply(task));
                waiting.add(result);
                if (isDoneInTurn.test(task)) {
                    result.run();
                } else {
                    pool.execute(result);
                }
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "compare");
        thread.setDaemon(true);
        return thread;
    }

    private void take(Future<R> done) throws IOException {
        try {
            taker.take(done.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
