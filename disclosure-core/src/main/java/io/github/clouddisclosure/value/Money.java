package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of yen, with the unit and the fiscal period as written: {@code 16,859,430(千円)[2022年12月期]}.
 *
 * @param amount the number as written, in the unit; negative for a loss
 * @param unit the unit of the number
 * @param qualifier the qualifier of the number, if any
 * @param fiscalPeriod the fiscal period as written, for example {@code 2022年12月期}, if any
 */
public record Money(BigDecimal amount, MoneyUnit unit, Optional<Qualifier> qualifier, Optional<String> fiscalPeriod)
        implements Quantity {
    /** Checks that nothing is null. */
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(unit, "unit");
        requireNonNull(qualifier, "qualifier");
        requireNonNull(fiscalPeriod, "fiscalPeriod");
    }

    /**
     * An amount in yen, without a fiscal period.
     *
     * @param amount the amount in yen
     * @return the value
     */
    public static Money yen(long amount) {
        return of(amount, MoneyUnit.YEN);
    }

    /**
     * An amount in a unit, without a fiscal period.
     *
     * @param amount the amount in the unit
     * @param unit the unit
     * @return the value
     */
    public static Money of(long amount, MoneyUnit unit) {
        return new Money(BigDecimal.valueOf(amount), unit, Optional.empty(), Optional.empty());
    }

    /**
     * This amount for a fiscal period.
     *
     * @param period the fiscal period to write
     * @return the value
     */
    public Money inPeriod(String period) {
        return new Money(amount, unit, qualifier, Optional.of(requireNonNull(period, "period")));
    }

    /**
     * This amount, qualified.
     *
     * @param newQualifier the qualifier of the number
     * @return the value
     */
    public Money withQualifier(Qualifier newQualifier) {
        return new Money(amount, unit, Optional.of(requireNonNull(newQualifier, "newQualifier")), fiscalPeriod);
    }

    /** {@return the amount in yen} */
    public BigDecimal inYen() {
        return amount.multiply(unit.yen());
    }

    @Override
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** {@return the amount as written, for example {@code 16,859,430千円(2022年12月期)}} */
    @Override
    public String toString() {
        String number = NumberText.signed(amount) + unit.japanese() + Qualifier.japanese(qualifier);
        return fiscalPeriod.isEmpty() ? number : number + "(" + fiscalPeriod.get() + ")";
    }
}
