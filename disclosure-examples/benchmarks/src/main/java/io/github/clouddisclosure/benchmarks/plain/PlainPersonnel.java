// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** 人材, as plain data. */
public record PlainPersonnel(
        @NotNull @Valid PlainText representativeName,
        @NotNull @Valid PlainText representativeCareer,
        @Nullable @Valid PlainAnswer<PlainCount> officerCount,
        @NotNull @Valid PlainAnswer<PlainCount> regularEmployeeCount) {}
