package io.github.clouddisclosure.benchmarks.linear.count;

/** The number of operations of the code of a {@link CountingClassLoader}. For a single thread. */
public final class OperationCount {
    private static long operations;

    private OperationCount() {}

    /** Counts the operations of a run. */
    public static long of(Runnable run) {
        long before = operations;
        run.run();
        return operations - before;
    }

    /** A method has been called, or a loop starts its next iteration. */
    public static void step() {
        operations++;
    }

    /** This many characters or elements have been processed. */
    public static void steps(int count) {
        operations += Math.max(0, count);
    }

    /** A whole text, collection or array has been processed. */
    public static void walked(Object whole) {
        steps(JdkCost.size(whole));
    }
}
