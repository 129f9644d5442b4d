package io.github.clouddisclosure.benchmarks.linear.count;

import java.util.function.IntFunction;

/**
 * An operation over an input that can be made larger.
 *
 * @param name what is done over what grows
 * @param small how large the smaller of two inputs is
 * @param operations the operation over an input of a size, which is made before the operation runs
 */
public record Growth(String name, int small, IntFunction<Runnable> operations) {
    /** What both sides of a {@link CountingClassLoader} see. */
    static final String SHARED = Growth.class.getPackageName() + '.';

    @Override
    public String toString() {
        return name;
    }
}
