// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** サービスサポート, as plain data. */
public record PlainSupport(
        @NotNull @Valid PlainAnswer<PlainContact> contact,
        @NotNull @Valid PlainChoice<PlainAgency> agency,
        @NotNull @Valid PlainText businessHours,
        @NotNull @Valid PlainText supportMeans,
        @NotNull @Valid PlainAnswer<PlainTimeSpan> maintenanceNoticePeriod,
        @NotNull @Valid PlainText maintenanceNoticeMethod,
        @NotNull @Valid PlainChoice<PlainValue> failureNotification,
        @NotNull @Valid PlainText incidentResponse,
        @NotNull @Valid PlainChoice<PlainValue> periodicReports) {}
