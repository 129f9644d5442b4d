package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A sales agency, as plain data. */
public record PlainAgency(
        @NotNull @Size(min = 1) String name,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String address,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String contact)
        implements PlainValue {}
