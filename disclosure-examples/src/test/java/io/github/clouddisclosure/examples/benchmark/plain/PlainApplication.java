package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** アプリケーション等, as plain data. */
public record PlainApplication(
        @NotNull @Valid PlainChoice<String> integrationInformation,
        @NotNull @Valid PlainChoice<String> aliveMonitoring,
        @NotNull @Valid PlainChoice<String> timeSynchronization,
        @NotNull @Valid PlainChoice<String> virusProtection,
        @NotNull @Valid PlainChoice<String> administratorPrivileges,
        @NotNull @Valid PlainAnswer<String> credentialManagement,
        @NotNull @Valid PlainAnswer<String> usageLogs,
        @NotNull @Valid PlainChoice<PlainTimeSpan> operationLogs,
        @NotNull @Valid PlainChoice<String> logTamperProtection,
        @NotNull @Valid PlainAnswer<String> patchManagement,
        @NotNull @Valid PlainChoice<String> databaseEncryption,
        @NotNull @Valid PlainChoice<String> misconfigurationPrevention) {}
