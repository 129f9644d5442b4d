package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Contact points, as plain data. */
public record PlainContact(
        @Nullable @Pattern(regexp = PlainPatterns.TELEPHONE) String telephone,
        @Nullable @Pattern(regexp = PlainPatterns.TELEPHONE) String fax,
        @Nullable @Pattern(regexp = PlainPatterns.URL) String web,
        @Nullable @Size(max = 254) String email)
        implements PlainValue {}
