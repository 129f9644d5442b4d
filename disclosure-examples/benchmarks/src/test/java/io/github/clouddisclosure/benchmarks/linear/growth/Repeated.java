package io.github.clouddisclosure.benchmarks.linear.growth;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of many parts. */
final class Repeated {
    private Repeated() {}

    /** The parts from 0, one after the other. */
    static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    /** The parts from 0, separated by commas. */
    static String list(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }
}
