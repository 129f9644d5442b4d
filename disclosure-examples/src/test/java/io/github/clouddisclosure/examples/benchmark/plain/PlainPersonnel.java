package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** 人材, as plain data. */
public record PlainPersonnel(
        @NotNull @Valid PlainAnswer<String> representativeName,
        @NotNull @Valid PlainAnswer<String> representativeCareer,
        @Nullable @Valid PlainAnswer<PlainCount> officerCount,
        @NotNull @Valid PlainAnswer<PlainCount> regularEmployeeCount) {}
