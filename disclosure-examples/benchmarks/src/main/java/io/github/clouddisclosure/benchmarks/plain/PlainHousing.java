// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** ハウジング, as plain data. */
public record PlainHousing(
        @NotNull @Valid PlainChoice<PlainValue> dedicatedBuilding,
        @NotNull @Valid PlainText location,
        @NotNull @Valid PlainText seismicRating,
        @NotNull @Valid PlainChoice<PlainValue> seismicIsolation,
        @NotNull @Valid PlainChoice<PlainTimeSpan> uninterruptiblePower,
        @NotNull @Valid PlainChoice<PlainValue> redundantPowerFeeds,
        @NotNull @Valid PlainChoice<PlainTimeSpan> emergencyPower,
        @NotNull @Valid PlainChoice<PlainFireSuppression> fireSuppression,
        @NotNull @Valid PlainChoice<PlainValue> fireDetection,
        @NotNull @Valid PlainChoice<PlainValue> directLightningProtection,
        @NotNull @Valid PlainChoice<PlainValue> inducedLightningProtection,
        @NotNull @Valid PlainText airConditioning,
        @NotNull @Valid PlainChoice<PlainTimeSpan> entryRecords,
        @NotNull @Valid PlainChoice<PlainValue> surveillanceCameras,
        @NotNull @Valid PlainChoice<PlainValue> personalAuthentication) {}
