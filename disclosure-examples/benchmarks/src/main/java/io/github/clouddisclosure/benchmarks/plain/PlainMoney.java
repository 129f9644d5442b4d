package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount of money, as plain data; a number alone is yen. */
public record PlainMoney(
        @NotNull BigDecimal amount,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String fiscalPeriod) implements PlainValue {
    /** The full form. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static PlainMoney of(
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("qualifier") @Nullable String qualifier,
            @JsonProperty("fiscalPeriod") @Nullable String fiscalPeriod) {
        return new PlainMoney(amount, unit, qualifier, fiscalPeriod);
    }

    /** The form of a number with a fraction. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlainMoney of(double number) {
        return new PlainMoney(BigDecimal.valueOf(number), null, null, null);
    }

    /** The form of a whole number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlainMoney of(long number) {
        return new PlainMoney(BigDecimal.valueOf(number), null, null, null);
    }
}
