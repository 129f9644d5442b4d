// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** 財務状況, as plain data. */
public record PlainFinance(
        @NotNull @Valid PlainAnswer<PlainMoney> sales,
        @Nullable @Valid PlainAnswer<PlainMoney> ordinaryProfit,
        @NotNull @Valid PlainAnswer<PlainMoney> capital,
        @Nullable @Valid PlainAnswer<PlainPercentage> equityRatio) {}
