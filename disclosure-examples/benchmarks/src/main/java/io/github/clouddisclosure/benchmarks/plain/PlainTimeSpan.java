package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A time span, as plain data. */
public record PlainTimeSpan(
        @NotNull @PositiveOrZero BigDecimal number,
        @NotNull String unit,
        @Nullable String qualifier) implements PlainValue {}
