package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** ハウジング, as plain data. */
public record PlainHousing(
        @NotNull @Valid PlainChoice<String> dedicatedBuilding,
        @NotNull @Valid PlainAnswer<String> location,
        @NotNull @Valid PlainAnswer<String> seismicRating,
        @NotNull @Valid PlainChoice<String> seismicIsolation,
        @NotNull @Valid PlainChoice<PlainTimeSpan> uninterruptiblePower,
        @NotNull @Valid PlainChoice<String> redundantPowerFeeds,
        @NotNull @Valid PlainChoice<PlainTimeSpan> emergencyPower,
        @NotNull @Valid PlainChoice<String> fireSuppression,
        @NotNull @Valid PlainChoice<String> fireDetection,
        @NotNull @Valid PlainChoice<String> directLightningProtection,
        @NotNull @Valid PlainChoice<String> inducedLightningProtection,
        @NotNull @Valid PlainAnswer<String> airConditioning,
        @NotNull @Valid PlainChoice<PlainTimeSpan> entryRecords,
        @NotNull @Valid PlainChoice<String> surveillanceCameras,
        @NotNull @Valid PlainChoice<String> personalAuthentication) {}
