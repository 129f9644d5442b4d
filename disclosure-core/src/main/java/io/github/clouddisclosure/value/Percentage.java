package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A percentage with its scale kept: 99.90 is not 99.9.
 *
 * @param percent the number before the percent sign
 * @param qualifier what was said of the number beside it, if anything: {@code 以上} of a target
 * @param period the period it holds for, as written, for example {@code 2023年度}, if any
 */
public record Percentage(BigDecimal percent, Optional<Qualifier> qualifier, Optional<String> period) {
    /** Checks that nothing is null. */
    public Percentage {
        requireNonNull(percent, "percent");
        requireNonNull(qualifier, "qualifier");
        requireNonNull(period, "period");
    }

    /**
     * A percentage without a qualifier and a period.
     *
     * @param percent the number before the percent sign
     * @return the value
     */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(percent, Optional.empty(), Optional.empty());
    }

    /**
     * A percentage without a qualifier and a period.
     *
     * @param percent the number before the percent sign in decimal digits, for example {@code 99.90}
     * @return the value
     * @throws NumberFormatException if that is not a number
     */
    public static Percentage of(String percent) {
        return of(new BigDecimal(percent));
    }

    /**
     * This percentage for a period.
     *
     * @param newPeriod the period as it is to be written
     * @return the value
     */
    public Percentage inPeriod(String newPeriod) {
        return new Percentage(percent, qualifier, Optional.of(newPeriod));
    }

    /**
     * This percentage, qualified: 99.9%以上.
     *
     * @param newQualifier what to say of the number
     * @return the value
     */
    public Percentage withQualifier(Qualifier newQualifier) {
        return new Percentage(percent, Optional.of(newQualifier), period);
    }

    /** {@return the percentage after its period, for example {@code 2023年度 99.9%以上}} */
    @Override
    public String toString() {
        String number = NumberText.ungrouped(percent) + "%" + Qualifier.japanese(qualifier);
        return period.isEmpty() ? number : period.get() + " " + number;
    }
}
