package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of people, companies or generations, with the counter as written: {@code 3800社}.
 *
 * @param number the number; the model accepts a negative one, but validation reports it
 * @param counter the counter as written, for example 名, 人, 社, if any
 * @param qualifier the qualifier of the number, if any
 */
public record Count(long number, Optional<String> counter, Optional<Qualifier> qualifier) implements Quantity {
    /** Checks that nothing is null. */
    public Count {
        requireNonNull(counter, "counter");
        requireNonNull(qualifier, "qualifier");
    }

    /**
     * A bare number.
     *
     * @param number the number
     * @return the value
     */
    public static Count of(long number) {
        return new Count(number, Optional.empty(), Optional.empty());
    }

    /**
     * A number with its counter.
     *
     * @param number the number
     * @param counter the counter to write, for example 名
     * @return the value
     */
    public static Count of(long number, String counter) {
        return new Count(number, Optional.of(requireNonNull(counter, "counter")), Optional.empty());
    }

    /**
     * This count, qualified.
     *
     * @param newQualifier the qualifier of the number
     * @return the value
     */
    public Count withQualifier(Qualifier newQualifier) {
        return new Count(number, counter, Optional.of(requireNonNull(newQualifier, "newQualifier")));
    }

    @Override
    public boolean isNegative() {
        return number < 0;
    }

    /** {@return the count as written, for example {@code 3,800社以上}} */
    @Override
    public String toString() {
        return NumberText.signed(BigDecimal.valueOf(number)) + counter.orElse("") + Qualifier.japanese(qualifier);
    }
}
