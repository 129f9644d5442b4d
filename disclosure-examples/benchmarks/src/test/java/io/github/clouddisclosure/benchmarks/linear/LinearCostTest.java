package io.github.clouddisclosure.benchmarks.linear;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.benchmarks.linear.count.CountingClassLoader;
import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.benchmarks.linear.count.OperationCount;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the input costs at most eleven times the operations, whatever part of it grows.
 *
 * <p>An operation is a call of a method or an iteration of a loop, in this library and in the parsers and writers that
 * it uses; or a character or an element that strings, string builders, lists, arrays and regular expressions of the JDK
 * look at or copy for them. The loops of the rest of the JDK are not counted: streams (but what they call is), hash
 * tables, sorting, numbers, decoding of text and compression.
 */
class LinearCostTest {
    private static final int TIMES = 10;
    private static final int AT_MOST_TIMES = 11;
    /** If ten times the input costs less, the cost is not that of the input, and the test shows nothing. */
    private static final int AT_LEAST_TIMES = 7;

    @ParameterizedTest(name = "{0} costs in proportion")
    @MethodSource("growths")
    void tenTimesTheInputCostsAtMostElevenTimesTheOperations(Growth growth) {
        int small = growth.small();
        int large = TIMES * small;
        // Whatever is created once, on first use, belongs to no input.
        growth.operations().apply(1).run();
        long one = OperationCount.of(growth.operations().apply(1));
        long few = OperationCount.of(growth.operations().apply(small));
        long many = OperationCount.of(growth.operations().apply(large));
        assertTrue(many <= AT_MOST_TIMES * few, () -> growth + ": " + few + " operations became " + many);
        // The fixed cost, which an input of one has too, would hide how the rest grows.
        double inFew = (double) (few - one) / (small - 1);
        double inMany = (double) (many - one) / (large - 1);
        double times = TIMES * inMany / inFew;
        assertTrue(
                times <= AT_MOST_TIMES && times >= AT_LEAST_TIMES,
                () -> growth + ": " + times + " times, from " + one + ", " + few + " and " + many + " operations");
    }

    static List<Growth> growths() throws ReflectiveOperationException {
        ClassLoader counting = new CountingClassLoader(LinearCostTest.class.getClassLoader());
        String name = LinearCostTest.class.getPackageName() + ".growth.Growths";
        Supplier<?> growths = (Supplier<?>)
                Class.forName(name, true, counting).getConstructor().newInstance();
        return ((List<?>) growths.get()).stream().map(Growth.class::cast).toList();
    }
}
