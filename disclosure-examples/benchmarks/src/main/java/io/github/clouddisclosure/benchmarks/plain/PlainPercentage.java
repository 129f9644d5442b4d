package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A percentage, as plain data. */
public record PlainPercentage(
        @NotNull @Max(100) BigDecimal percent,
        @Nullable String qualifier,
        @Nullable String period) implements PlainValue {
    /** The full form. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static PlainPercentage of(
            @JsonProperty("percent") BigDecimal percent,
            @JsonProperty("qualifier") @Nullable String qualifier,
            @JsonProperty("period") @Nullable String period) {
        return new PlainPercentage(percent, qualifier, period);
    }

    /** The form of a number with a fraction. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlainPercentage of(double number) {
        return new PlainPercentage(BigDecimal.valueOf(number), null, null);
    }

    /** The form of a whole number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlainPercentage of(long number) {
        return new PlainPercentage(BigDecimal.valueOf(number), null, null);
    }
}
