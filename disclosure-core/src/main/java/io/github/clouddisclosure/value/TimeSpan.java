package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A duration or a lead time: {@code 72時間程度}, {@code 3ヶ月以上}. A month stays a month and is not converted to days.
 *
 * @param number the number
 * @param unit its unit
 * @param qualifier the qualifier of the number, if any
 */
public record TimeSpan(BigDecimal number, TimeSpanUnit unit, Optional<Qualifier> qualifier) implements Quantity {
    /** Checks that nothing is null. */
    public TimeSpan {
        requireNonNull(number, "number");
        requireNonNull(unit, "unit");
        requireNonNull(qualifier, "qualifier");
    }

    /**
     * A number of units.
     *
     * @param number the number
     * @param unit its unit
     * @return the value
     */
    public static TimeSpan of(long number, TimeSpanUnit unit) {
        return new TimeSpan(BigDecimal.valueOf(number), unit, Optional.empty());
    }

    /**
     * A qualified number of units.
     *
     * @param number the number
     * @param unit its unit
     * @param qualifier the qualifier of the number
     * @return the value
     */
    public static TimeSpan of(long number, TimeSpanUnit unit, Qualifier qualifier) {
        return new TimeSpan(BigDecimal.valueOf(number), unit, Optional.of(requireNonNull(qualifier, "qualifier")));
    }

    @Override
    public boolean isNegative() {
        return number.signum() < 0;
    }

    /** {@return the span as written, for example {@code 72時間程度}} */
    @Override
    public String toString() {
        return NumberText.ungrouped(number) + unit.japanese() + Qualifier.japanese(qualifier);
    }
}
