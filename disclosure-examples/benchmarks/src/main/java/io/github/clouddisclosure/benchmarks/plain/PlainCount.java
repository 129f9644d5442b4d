package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of people or things, as plain data. */
public record PlainCount(
        @NotNull @PositiveOrZero BigDecimal number,
        @Nullable String counter,
        @Nullable String qualifier) implements PlainValue {
    /** The full form. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static PlainCount of(
            @JsonProperty("number") BigDecimal number,
            @JsonProperty("counter") @Nullable String counter,
            @JsonProperty("qualifier") @Nullable String qualifier) {
        return new PlainCount(number, counter, qualifier);
    }

    /** The form of a number with a fraction. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlainCount of(double number) {
        return new PlainCount(BigDecimal.valueOf(number), null, null);
    }

    /** The form of a whole number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlainCount of(long number) {
        return new PlainCount(BigDecimal.valueOf(number), null, null);
    }
}
