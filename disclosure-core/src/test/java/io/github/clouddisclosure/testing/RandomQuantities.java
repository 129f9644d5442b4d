package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random dates and numbers: past and future, negative, out of range and with any scale. */
final class RandomQuantities {
    private RandomQuantities() {}

    static PartialDate date(RandomGenerator random) {
        int year = random.nextInt(20) == 0 ? 1 + random.nextInt(9999) : 1990 + random.nextInt(45);
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
            default -> PartialDate.of(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
        };
    }

    static DateList dates(RandomGenerator random) {
        return new DateList(
                Stream.generate(() -> date(random)).limit(random.nextInt(4)).toList());
    }

    static Count count(RandomGenerator random) {
        long number = random.nextInt(20) == 0 ? random.nextLong() : random.nextLong(-10, 10_000);
        return new Count(number, RandomTexts.optional(random), qualifier(random));
    }

    static Money money(RandomGenerator random) {
        return new Money(
                number(random), oneOf(random, MoneyUnit.values()), qualifier(random), RandomTexts.optional(random));
    }

    static Percentage percentage(RandomGenerator random) {
        String percent =
                RandomTexts.oneOf(random, "0", "99.9", "99.90", "100", "100.00", "100.01", "-0.1", "250", "7E+1");
        return new Percentage(new BigDecimal(percent), qualifier(random), RandomTexts.optional(random));
    }

    static TimeSpan timeSpan(RandomGenerator random) {
        return new TimeSpan(number(random), oneOf(random, TimeSpanUnit.values()), qualifier(random));
    }

    static DataRate dataRate(RandomGenerator random) {
        return new DataRate(number(random), oneOf(random, DataRateUnit.values()), qualifier(random));
    }

    private static BigDecimal number(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal("-0.5");
            case 2 -> new BigDecimal("123456789012345678901234567890.12");
            case 3 -> BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(6));
            default -> BigDecimal.valueOf(random.nextLong(-100, 100_000));
        };
    }

    private static Optional<Qualifier> qualifier(RandomGenerator random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(random, Qualifier.values()));
    }

    private static <T> T oneOf(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
