package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A row that the guideline does not have, as plain data. */
public record PlainSupplementaryRow(
        @Nullable @Size(max = PlainPatterns.LONGEST) String number,
        @Nullable @Size(max = PlainPatterns.LONGEST) String section,
        @Nullable @Size(max = PlainPatterns.LONGEST) String category,
        @Nullable @Size(max = PlainPatterns.LONGEST) String item,
        @Nullable @Size(max = PlainPatterns.LONGEST) String prescription,
        @Nullable @Size(max = PlainPatterns.LONGEST) String requirement,
        @Nullable @Size(max = PlainPatterns.LONGEST) String answer) {}
