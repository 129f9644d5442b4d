package io.github.clouddisclosure.benchmarks.linear.count;

/** How many operations the code of a {@link CountingClassLoader} has done. For a single thread. */
public final class OperationCount {
    private static long operations;

    private OperationCount() {}

    /** Counts the operations of a run. */
    public static long of(Runnable run) {
        long before = operations;
        run.run();
        return operations - before;
    }

    /** A method has been entered, or a loop goes on. */
    public static void step() {
        operations++;
    }

    /** Something has been done to so many characters or elements. */
    public static void steps(int count) {
        operations += Math.max(0, count);
    }

    /** A whole text, collection or array has been walked. */
    public static void walked(Object whole) {
        steps(JdkCost.size(whole));
    }
}
