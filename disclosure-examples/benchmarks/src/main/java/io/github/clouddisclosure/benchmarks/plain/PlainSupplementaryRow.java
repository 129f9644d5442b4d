package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A row that the guideline does not have, as plain data. */
public record PlainSupplementaryRow(
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String number,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String section,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String category,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String item,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String prescription,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String requirement,
        @Nullable @Size(max = PlainPatterns.MAX_LENGTH) String answer) {}
