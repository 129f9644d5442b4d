package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A postal address, as plain data. */
public record PlainAddress(
        @Nullable @Pattern(regexp = PlainPatterns.POSTAL_CODE)
        String postalCode,

        @NotNull @Size(min = 1) String address)
        implements PlainValue {}
