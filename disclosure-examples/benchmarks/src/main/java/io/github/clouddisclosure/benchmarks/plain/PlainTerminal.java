// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** 端末, as plain data. */
public record PlainTerminal(
        @NotNull @Valid PlainText recommendedTerminals,
        @NotNull @Valid PlainText browsers) {}
