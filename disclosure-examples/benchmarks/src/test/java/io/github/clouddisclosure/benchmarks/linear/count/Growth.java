package io.github.clouddisclosure.benchmarks.linear.count;

import java.util.function.IntFunction;

/**
 * An operation on an input that can be made larger.
 *
 * @param name the operation, and what grows
 * @param small the size of the smaller of two inputs
 * @param operations the operation on an input of a size, which is created before the operation runs
 */
public record Growth(String name, int small, IntFunction<Runnable> operations) {
    /** The interface that both sides of a {@link CountingClassLoader} share. */
    static final String SHARED = Growth.class.getPackageName() + '.';

    @Override
    public String toString() {
        return name;
    }
}
