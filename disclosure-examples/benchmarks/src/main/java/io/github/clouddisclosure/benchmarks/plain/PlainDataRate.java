package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A data rate, as plain data. */
public record PlainDataRate(
        @NotNull @PositiveOrZero BigDecimal number,
        @NotNull String unit,
        @Nullable String qualifier) implements PlainValue {}
