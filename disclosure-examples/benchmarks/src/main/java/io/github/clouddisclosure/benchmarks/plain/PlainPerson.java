package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person, as plain data. */
public record PlainPerson(
        @NotNull @Size(min = 1) String name,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String title) implements PlainValue {}
