package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.kind.BaseTime;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number in an answer, as it was stated and in a unit in which answers can be compared.
 *
 * <p>Only what is exact is converted: amounts to {@code yen}, data rates to {@code bps}; hours and minutes to
 * {@code seconds}, weeks to {@code days}, years to {@code months}. Seconds, days, business days and months are not
 * converted to one another, since a month has no fixed number of days, a business day no fixed length, and a notice of a
 * day need not be one of 24 hours. So numbers can be compared if their comparable units are the same.
 *
 * @param value the number as stated
 * @param unit its unit: {@code percent}, the code of a unit of money, of time or of data rates, or the counter of a
 *     count as written; empty for a count without a counter
 * @param qualifier the qualifier, such as 以上, if any. It is no part of the number: 99.9%以上 is 99.9.
 * @param comparable the number in the comparable unit
 * @param comparableUnit {@code percent}, {@code yen}, {@code seconds}, {@code days}, {@code business-days},
 *     {@code months} or {@code bps}; empty for a count
 */
public record ComparableNumber(
        BigDecimal value,
        Optional<String> unit,
        Optional<Qualifier> qualifier,
        BigDecimal comparable,
        Optional<String> comparableUnit) {
    private static final Optional<String> PERCENT = Optional.of("percent");
    private static final Optional<String> YEN = Optional.of("yen");
    private static final Optional<String> BPS = Optional.of("bps");

    /** Checks that nothing is null. */
    public ComparableNumber {
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
        requireNonNull(qualifier, "qualifier");
        requireNonNull(comparable, "comparable");
        requireNonNull(comparableUnit, "comparableUnit");
    }

    /**
     * The number in a value.
     *
     * @param kind the kind of the value
     * @param value a value of that kind
     * @return the number; empty for a kind that is none. A corporate number is a name, not a quantity.
     */
    public static Optional<ComparableNumber> of(AnswerKind kind, Object value) {
        return switch (kind) {
            case COUNT -> Optional.of(of((Count) value));
            case MONEY, PROFIT -> Optional.of(of((Money) value));
            case PERCENTAGE, RATIO -> Optional.of(of((Percentage) value));
            case LEAD_TIME, DURATION -> Optional.of(of((TimeSpan) value));
            case DATA_RATE -> Optional.of(of((DataRate) value));
            case TEXT, CONTACT, DATE, CORPORATE_NUMBER, POSTAL_ADDRESS, URL -> Optional.empty();
            case NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION, YES_NO, CAN_DISCLOSE -> Optional.empty();
        };
    }

    private static ComparableNumber of(Count count) {
        BigDecimal number = BigDecimal.valueOf(count.number());
        return new ComparableNumber(number, count.counter(), count.qualifier(), number, Optional.empty());
    }

    private static ComparableNumber of(Money money) {
        return new ComparableNumber(
                money.amount(), Optional.of(money.unit().code()), money.qualifier(), money.inYen(), YEN);
    }

    private static ComparableNumber of(Percentage percentage) {
        return new ComparableNumber(
                percentage.percent(), PERCENT, percentage.qualifier(), percentage.percent(), PERCENT);
    }

    private static ComparableNumber of(TimeSpan span) {
        BaseTime time = BaseTime.of(span);
        return new ComparableNumber(
                span.number(),
                Optional.of(span.unit().code()),
                span.qualifier(),
                time.number(),
                Optional.of(time.unit().code()));
    }

    private static ComparableNumber of(DataRate rate) {
        int powerOfTen = switch (rate.unit()) {
            case BPS -> 0;
            case KBPS -> 3;
            case MBPS -> 6;
            case GBPS -> 9;
        };
        return new ComparableNumber(
                rate.number(),
                Optional.of(rate.unit().code()),
                rate.qualifier(),
                rate.number().multiply(BigDecimal.TEN.pow(powerOfTen)),
                BPS);
    }
}
