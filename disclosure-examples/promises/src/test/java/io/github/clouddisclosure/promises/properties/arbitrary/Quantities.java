package io.github.clouddisclosure.promises.properties.arbitrary;

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
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers and dates: usual ones, and the first and last that a document can have. */
final class Quantities {
    private static final String MOST_DIGITS = "1234567890".repeat(100);

    private Quantities() {}

    static Arbitrary<PartialDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.integers().between(1990, 2034),
                                        Arbitraries.integers().between(1, 365))
                                .as((year, day) -> PartialDate.of(LocalDate.ofYearDay(year, day)))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                PartialDate.of(2024),
                                PartialDate.of(2024, 6),
                                PartialDate.of(2024, 2, 29),
                                PartialDate.of(1),
                                PartialDate.of(1, 1, 1),
                                PartialDate.of(987, 6),
                                PartialDate.of(1872, 12, 31),
                                PartialDate.of(1989, 1, 7),
                                PartialDate.of(2019, 5, 1),
                                PartialDate.of(9999),
                                PartialDate.of(9999, 12),
                                PartialDate.of(9999, 12, 31))));
    }

    static Arbitrary<DateList> dateLists() {
        return dates().list().ofMaxSize(3).map(DateList::new);
    }

    static Arbitrary<Count> counts() {
        Arbitrary<Long> numbers = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 10_000)),
                Tuple.of(1, Arbitraries.of(-1L, 0L, 1_000_000L, Long.MAX_VALUE, Long.MIN_VALUE)));
        return Combinators.combine(numbers, Texts.optional(Texts.like("名", "社", "世代", "ライセンス")), qualifiers())
                .as(Count::new);
    }

    static Arbitrary<Money> amounts() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.of(MoneyUnit.class),
                        qualifiers(),
                        Texts.optional(Texts.like("2025年10月期", "2023年度")))
                .as(Money::new);
    }

    static Arbitrary<Percentage> percentages() {
        Arbitrary<BigDecimal> percent = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of("0", "99.9", "99.90", "100", "100.00", "100.01", "-0.1", "7E+1")
                                .map(BigDecimal::new)),
                Tuple.of(1, numbers()));
        return Combinators.combine(percent, qualifiers(), Texts.optional(Texts.like("2025年度", "2023年度の目標")))
                .as(Percentage::new);
    }

    static Arbitrary<TimeSpan> timeSpans() {
        return Combinators.combine(numbers(), Arbitraries.of(TimeSpanUnit.class), qualifiers())
                .as(TimeSpan::new);
    }

    static Arbitrary<DataRate> dataRates() {
        return Combinators.combine(numbers(), Arbitraries.of(DataRateUnit.class), qualifiers())
                .as(DataRate::new);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 1_000_000).map(BigDecimal::valueOf)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.bigIntegers()
                                                .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                                        Arbitraries.integers().between(-100, 100))
                                .as(BigDecimal::new)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "0.00",
                                        "-0.5",
                                        "-1",
                                        "1E+100",
                                        "-1E-100",
                                        "0E+100",
                                        "0E-100",
                                        MOST_DIGITS,
                                        MOST_DIGITS.substring(900) + ".50",
                                        MOST_DIGITS.substring(800) + "E-100")
                                .map(BigDecimal::new)));
    }

    private static Arbitrary<Optional<Qualifier>> qualifiers() {
        return Arbitraries.of(Qualifier.class).optional(0.3);
    }
}
