package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** サービスサポート, as plain data. */
public record PlainSupport(
        @NotNull @Valid PlainAnswer<PlainContact> contact,
        @NotNull @Valid PlainChoice<PlainAgency> agency,
        @NotNull @Valid PlainAnswer<String> businessHours,
        @NotNull @Valid PlainAnswer<String> supportMeans,
        @NotNull @Valid PlainAnswer<PlainTimeSpan> maintenanceNoticePeriod,
        @NotNull @Valid PlainAnswer<String> maintenanceNoticeMethod,
        @NotNull @Valid PlainChoice<String> failureNotification,
        @NotNull @Valid PlainAnswer<String> incidentResponse,
        @NotNull @Valid PlainChoice<String> periodicReports) {}
