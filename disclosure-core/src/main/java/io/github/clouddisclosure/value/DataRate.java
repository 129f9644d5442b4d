package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A data rate: {@code 10Mbps以上}.
 *
 * @param number the number
 * @param unit its unit
 * @param qualifier the qualifier of the number, if any
 */
public record DataRate(BigDecimal number, DataRateUnit unit, Optional<Qualifier> qualifier) implements Quantity {
    /** Checks that nothing is null. */
    public DataRate {
        requireNonNull(number, "number");
        requireNonNull(unit, "unit");
        requireNonNull(qualifier, "qualifier");
    }

    /**
     * A rate.
     *
     * @param number the number
     * @param unit its unit
     * @return the value
     */
    public static DataRate of(long number, DataRateUnit unit) {
        return new DataRate(BigDecimal.valueOf(number), unit, Optional.empty());
    }

    /**
     * A qualified rate.
     *
     * @param number the number
     * @param unit its unit
     * @param qualifier the qualifier of the number
     * @return the value
     */
    public static DataRate of(long number, DataRateUnit unit, Qualifier qualifier) {
        return new DataRate(BigDecimal.valueOf(number), unit, Optional.of(requireNonNull(qualifier, "qualifier")));
    }

    @Override
    public boolean isNegative() {
        return number.signum() < 0;
    }

    /** {@return the rate as written, for example {@code 10Mbps以上}} */
    @Override
    public String toString() {
        return NumberText.ungrouped(number) + unit.code() + Qualifier.japanese(qualifier);
    }
}
