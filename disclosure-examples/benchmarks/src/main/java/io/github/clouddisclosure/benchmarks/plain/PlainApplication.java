// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** アプリケーション等, as plain data. */
public record PlainApplication(
        @NotNull @Valid PlainChoice<PlainValue> integrationInformation,
        @NotNull @Valid PlainChoice<PlainValue> aliveMonitoring,
        @NotNull @Valid PlainChoice<PlainValue> timeSynchronization,
        @NotNull @Valid PlainChoice<PlainValue> virusProtection,
        @NotNull @Valid PlainChoice<PlainValue> administratorPrivileges,
        @NotNull @Valid PlainText credentialManagement,
        @NotNull @Valid PlainText usageLogs,
        @NotNull @Valid PlainChoice<PlainTimeSpan> operationLogs,
        @NotNull @Valid PlainChoice<PlainValue> logTamperProtection,
        @NotNull @Valid PlainText patchManagement,
        @NotNull @Valid PlainChoice<PlainValue> databaseEncryption,
        @NotNull @Valid PlainChoice<PlainValue> misconfigurationPrevention) {}
