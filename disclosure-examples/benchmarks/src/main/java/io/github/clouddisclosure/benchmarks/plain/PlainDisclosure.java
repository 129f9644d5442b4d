package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disclosure as it would be written by hand for databind: a record per section, a component per row. */
public record PlainDisclosure(
        @NotNull String guideline,
        @NotNull @Valid PlainDate disclosedOn,
        @NotNull @Valid PlainBusiness business,
        @NotNull @Valid PlainPersonnel personnel,
        @NotNull @Valid PlainFinance finance,
        @NotNull @Valid PlainCompliance compliance,
        @NotNull @Valid PlainServicePerformance servicePerformance,
        @NotNull @Valid PlainApplication application,
        @NotNull @Valid PlainNetwork network,
        @NotNull @Valid PlainTerminal terminal,
        @NotNull @Valid PlainHousing housing,
        @NotNull @Valid PlainSupport support,
        @Nullable @Size(max = 1_000) List<@Valid PlainSupplementaryRow> supplementary) {}
