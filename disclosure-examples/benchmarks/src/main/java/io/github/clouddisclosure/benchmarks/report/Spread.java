package io.github.clouddisclosure.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** The median of the rounds, with the lowest and the highest value. */
record Spread(double lowest, double median, double highest) {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    /** The median, and the range if there is one: {@code 1.20 [1.10–1.35]}. */
    String asRatio() {
        return withRange(number -> String.format(Locale.ROOT, "%.2f", number));
    }

    /** Only the median, with three significant figures: {@code 2.34}, {@code 23.4}, {@code 2,340}. */
    String asNumber() {
        return number(median);
    }

    /** The median without fractions, and the range if there is one: {@code 234 [220–1,012]}. */
    String asWhole() {
        return withRange(number -> String.format(Locale.ROOT, "%,.0f", number));
    }

    Spread dividedBy(double divisor) {
        return new Spread(lowest / divisor, median / divisor, highest / divisor);
    }

    Spread minus(double subtrahend) {
        return new Spread(lowest - subtrahend, median - subtrahend, highest - subtrahend);
    }

    private String withRange(DoubleFunction<String> format) {
        String range = " [" + format.apply(lowest) + '–' + format.apply(highest) + ']';
        return format.apply(median) + (lowest == highest ? "" : range);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, number < TEN ? "%,.2f" : number < HUNDRED ? "%,.1f" : "%,.0f", number);
    }
}
