// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link ServicePerformance}, without reflection. */
final class ServicePerformanceRows {
    private ServicePerformanceRows() {}

    static Answer<?> get(ServicePerformance section, GuidelineRow row) {
        return switch (row.property()) {
            case "serviceName" -> section.getServiceName();
            case "serviceStartedOn" -> section.getServiceStartedOn();
            case "majorChanges" -> section.getMajorChanges();
            case "serviceDescription" -> section.getServiceDescription();
            case "partnerIntegration" -> section.getPartnerIntegration();
            case "serviceHours" -> section.getServiceHours();
            case "customization" -> section.getCustomization();
            case "migrationSupport" -> section.getMigrationSupport();
            case "changeNoticePeriod" -> section.getChangeNoticePeriod();
            case "changeNoticeMethod" -> section.getChangeNoticeMethod();
            case "alternativeMeasures" -> section.getAlternativeMeasures();
            case "dataReturn" -> section.getDataReturn();
            case "dataErasureDisclosure" -> section.getDataErasureDisclosure();
            case "erasureCertificate" -> section.getErasureCertificate();
            case "initialFee" -> section.getInitialFee();
            case "monthlyFee" -> section.getMonthlyFee();
            case "minimumContractPeriod" -> section.getMinimumContractPeriod();
            case "cancellationPenalty" -> section.getCancellationPenalty();
            case "cancellationDeadline" -> section.getCancellationDeadline();
            case "targetAvailability" -> section.getTargetAvailability();
            case "actualAvailability" -> section.getActualAvailability();
            case "outageHistory" -> section.getOutageHistory();
            case "certifications" -> section.getCertifications();
            case "vulnerabilityAssessment" -> section.getVulnerabilityAssessment();
            case "backupInterval" -> section.getBackupInterval();
            case "backupGenerations" -> section.getBackupGenerations();
            case "redundancy" -> section.getRedundancy();
            case "disasterRecovery" -> section.getDisasterRecovery();
            case "awards" -> section.getAwards();
            case "serviceLevelAgreement" -> section.getServiceLevelAgreement();
            case "customerCount" -> section.getCustomerCount();
            default -> throw unknown("servicePerformance", row);
        };
    }

    static ServicePerformance.Builder set(ServicePerformance.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "serviceName" -> builder.serviceName(cast(answer));
            case "serviceStartedOn" -> builder.serviceStartedOn(cast(answer));
            case "majorChanges" -> builder.majorChanges(cast(answer));
            case "serviceDescription" -> builder.serviceDescription(cast(answer));
            case "partnerIntegration" -> builder.partnerIntegration(cast(answer));
            case "serviceHours" -> builder.serviceHours(cast(answer));
            case "customization" -> builder.customization(cast(answer));
            case "migrationSupport" -> builder.migrationSupport(cast(answer));
            case "changeNoticePeriod" -> builder.changeNoticePeriod(cast(answer));
            case "changeNoticeMethod" -> builder.changeNoticeMethod(cast(answer));
            case "alternativeMeasures" -> builder.alternativeMeasures(cast(answer));
            case "dataReturn" -> builder.dataReturn(cast(answer));
            case "dataErasureDisclosure" -> builder.dataErasureDisclosure(cast(answer));
            case "erasureCertificate" -> builder.erasureCertificate(cast(answer));
            case "initialFee" -> builder.initialFee(cast(answer));
            case "monthlyFee" -> builder.monthlyFee(cast(answer));
            case "minimumContractPeriod" -> builder.minimumContractPeriod(cast(answer));
            case "cancellationPenalty" -> builder.cancellationPenalty(cast(answer));
            case "cancellationDeadline" -> builder.cancellationDeadline(cast(answer));
            case "targetAvailability" -> builder.targetAvailability(cast(answer));
            case "actualAvailability" -> builder.actualAvailability(cast(answer));
            case "outageHistory" -> builder.outageHistory(cast(answer));
            case "certifications" -> builder.certifications(cast(answer));
            case "vulnerabilityAssessment" -> builder.vulnerabilityAssessment(cast(answer));
            case "backupInterval" -> builder.backupInterval(cast(answer));
            case "backupGenerations" -> builder.backupGenerations(cast(answer));
            case "redundancy" -> builder.redundancy(cast(answer));
            case "disasterRecovery" -> builder.disasterRecovery(cast(answer));
            case "awards" -> builder.awards(cast(answer));
            case "serviceLevelAgreement" -> builder.serviceLevelAgreement(cast(answer));
            case "customerCount" -> builder.customerCount(cast(answer));
            default -> throw unknown("servicePerformance", row);
        };
    }
}
