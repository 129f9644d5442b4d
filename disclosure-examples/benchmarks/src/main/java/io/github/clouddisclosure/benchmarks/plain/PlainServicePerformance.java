// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** サービス基本性能, as plain data. */
public record PlainServicePerformance(
        @NotNull @Valid PlainText serviceName,
        @NotNull @Valid PlainDate serviceStartedOn,
        @NotNull @Valid PlainChoice<PlainNames> majorChanges,
        @NotNull @Valid PlainText serviceDescription,
        @NotNull @Valid PlainChoice<PlainValue> partnerIntegration,
        @NotNull @Valid PlainText serviceHours,
        @NotNull @Valid PlainText customization,
        @NotNull @Valid PlainChoice<PlainValue> migrationSupport,
        @NotNull @Valid PlainAnswer<PlainTimeSpan> changeNoticePeriod,
        @NotNull @Valid PlainText changeNoticeMethod,
        @NotNull @Valid PlainChoice<PlainValue> alternativeMeasures,
        @NotNull @Valid PlainChoice<PlainValue> dataReturn,
        @NotNull @Valid PlainChoice<PlainValue> dataErasureDisclosure,
        @NotNull @Valid PlainChoice<PlainValue> erasureCertificate,
        @NotNull @Valid PlainAnswer<PlainMoney> initialFee,
        @NotNull @Valid PlainAnswer<PlainMoney> monthlyFee,
        @NotNull @Valid PlainAnswer<PlainTimeSpan> minimumContractPeriod,
        @NotNull @Valid PlainChoice<PlainMoney> cancellationPenalty,
        @NotNull @Valid PlainChoice<PlainTimeSpan> cancellationDeadline,
        @NotNull @Valid PlainAnswer<PlainPercentage> targetAvailability,
        @NotNull @Valid PlainAnswer<PlainPercentage> actualAvailability,
        @NotNull @Valid PlainText outageHistory,
        @Nullable @Valid PlainChoice<PlainNames> certifications,
        @Nullable @Valid PlainChoice<PlainValue> vulnerabilityAssessment,
        @NotNull @Valid PlainText backupInterval,
        @NotNull @Valid PlainAnswer<PlainCount> backupGenerations,
        @NotNull @Valid PlainText redundancy,
        @NotNull @Valid PlainChoice<PlainValue> disasterRecovery,
        @Nullable @Valid PlainText awards,
        @NotNull @Valid PlainChoice<PlainValue> serviceLevelAgreement,
        @Nullable @Valid PlainAnswer<PlainCount> customerCount) {}
