// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Application}, without reflection. */
final class ApplicationRows {
    private ApplicationRows() {}

    static Answer<?> get(Application section, GuidelineRow row) {
        return switch (row.property()) {
            case "integrationInformation" -> section.getIntegrationInformation();
            case "aliveMonitoring" -> section.getAliveMonitoring();
            case "timeSynchronization" -> section.getTimeSynchronization();
            case "virusProtection" -> section.getVirusProtection();
            case "administratorPrivileges" -> section.getAdministratorPrivileges();
            case "credentialManagement" -> section.getCredentialManagement();
            case "usageLogs" -> section.getUsageLogs();
            case "operationLogs" -> section.getOperationLogs();
            case "logTamperProtection" -> section.getLogTamperProtection();
            case "patchManagement" -> section.getPatchManagement();
            case "databaseEncryption" -> section.getDatabaseEncryption();
            case "misconfigurationPrevention" -> section.getMisconfigurationPrevention();
            default -> throw unknown("application", row);
        };
    }

    static Application.Builder set(Application.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "integrationInformation" -> builder.integrationInformation(cast(answer));
            case "aliveMonitoring" -> builder.aliveMonitoring(cast(answer));
            case "timeSynchronization" -> builder.timeSynchronization(cast(answer));
            case "virusProtection" -> builder.virusProtection(cast(answer));
            case "administratorPrivileges" -> builder.administratorPrivileges(cast(answer));
            case "credentialManagement" -> builder.credentialManagement(cast(answer));
            case "usageLogs" -> builder.usageLogs(cast(answer));
            case "operationLogs" -> builder.operationLogs(cast(answer));
            case "logTamperProtection" -> builder.logTamperProtection(cast(answer));
            case "patchManagement" -> builder.patchManagement(cast(answer));
            case "databaseEncryption" -> builder.databaseEncryption(cast(answer));
            case "misconfigurationPrevention" -> builder.misconfigurationPrevention(cast(answer));
            default -> throw unknown("application", row);
        };
    }
}
