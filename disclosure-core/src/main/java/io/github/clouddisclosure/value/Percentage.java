package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.internal.text.ShownText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A percentage that keeps its scale: 99.90 is not 99.9.
 *
 * @param percent the number before the percent sign
 * @param qualifier the qualifier of the number, if any: {@code 以上} for a target
 * @param period the period that it applies to, as written, for example {@code 2023年度}, if any
 */
public record Percentage(BigDecimal percent, Optional<Qualifier> qualifier, Optional<String> period) {
    /** Checks that nothing is null. */
    public Percentage {
        requireNonNull(percent, "percent");
        requireNonNull(qualifier, "qualifier");
        requireNonNull(period, "period");
    }

    /**
     * A percentage without a qualifier or a period.
     *
     * @param percent the number before the percent sign
     * @return the value
     */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(percent, Optional.empty(), Optional.empty());
    }

    /**
     * A percentage without a qualifier or a period.
     *
     * @param percent the number before the percent sign in decimal digits, for example {@code 99.90}
     * @return the value
     * @throws NumberFormatException if it is not a number; the message says what is expected
     */
    public static Percentage of(String percent) {
        try {
            return of(new BigDecimal(requireNonNull(percent, "percent")));
        } catch (NumberFormatException notANumber) {
            NumberFormatException refusal = new NumberFormatException(ShownText.quoted(percent)
                    + " is not a percentage: expected the number before the percent sign, for example 99.90");
            refusal.initCause(notANumber);
            throw refusal;
        }
    }

    /**
     * This percentage for a period.
     *
     * @param newPeriod the period to write
     * @return the value
     */
    public Percentage inPeriod(String newPeriod) {
        return new Percentage(percent, qualifier, Optional.of(requireNonNull(newPeriod, "newPeriod")));
    }

    /**
     * This percentage, qualified: 99.9%以上.
     *
     * @param newQualifier the qualifier of the number
     * @return the value
     */
    public Percentage withQualifier(Qualifier newQualifier) {
        return new Percentage(percent, Optional.of(requireNonNull(newQualifier, "newQualifier")), period);
    }

    /** {@return the period, if any, and the percentage, for example {@code 2023年度 99.9%以上}} */
    @Override
    public String toString() {
        String number = NumberText.ungrouped(percent) + "%" + Qualifier.japanese(qualifier);
        return period.isEmpty() ? number : period.get() + " " + number;
    }
}
