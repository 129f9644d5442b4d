package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** サービス基本性能, as plain data. */
public record PlainServicePerformance(
        @NotNull @Valid PlainAnswer<String> serviceName,
        @NotNull @Valid PlainAnswer<@Pattern(regexp = PlainPatterns.DATE) String> serviceStartedOn,
        @NotNull @Valid PlainChoice<List<String>> majorChanges,
        @NotNull @Valid PlainAnswer<String> serviceDescription,
        @NotNull @Valid PlainChoice<String> partnerIntegration,
        @NotNull @Valid PlainAnswer<String> serviceHours,
        @NotNull @Valid PlainAnswer<String> customization,
        @NotNull @Valid PlainChoice<String> migrationSupport,
        @NotNull @Valid PlainAnswer<PlainTimeSpan> changeNoticePeriod,
        @NotNull @Valid PlainAnswer<String> changeNoticeMethod,
        @NotNull @Valid PlainChoice<String> alternativeMeasures,
        @NotNull @Valid PlainChoice<String> dataReturn,
        @NotNull @Valid PlainChoice<String> dataErasureDisclosure,
        @NotNull @Valid PlainChoice<String> erasureCertificate,
        @NotNull @Valid PlainAnswer<PlainMoney> initialFee,
        @NotNull @Valid PlainAnswer<PlainMoney> monthlyFee,
        @NotNull @Valid PlainAnswer<PlainTimeSpan> minimumContractPeriod,
        @NotNull @Valid PlainChoice<PlainMoney> cancellationPenalty,
        @NotNull @Valid PlainChoice<PlainTimeSpan> cancellationDeadline,
        @NotNull @Valid PlainAnswer<PlainPercentage> targetAvailability,
        @NotNull @Valid PlainAnswer<PlainPercentage> actualAvailability,
        @NotNull @Valid PlainAnswer<String> outageHistory,
        @Nullable @Valid PlainChoice<List<String>> certifications,
        @Nullable @Valid PlainChoice<String> vulnerabilityAssessment,
        @NotNull @Valid PlainAnswer<String> backupInterval,
        @NotNull @Valid PlainAnswer<PlainCount> backupGenerations,
        @NotNull @Valid PlainAnswer<String> redundancy,
        @NotNull @Valid PlainChoice<String> disasterRecovery,
        @Nullable @Valid PlainAnswer<String> awards,
        @NotNull @Valid PlainChoice<String> serviceLevelAgreement,
        @Nullable @Valid PlainAnswer<PlainCount> customerCount) {}
