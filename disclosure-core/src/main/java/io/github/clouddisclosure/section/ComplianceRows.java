// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Compliance}, without reflection. */
final class ComplianceRows {
    private ComplianceRows() {}

    static Answer<?> get(Compliance section, GuidelineRow row) {
        return switch (row.property()) {
            case "securityOfficer" -> section.getSecurityOfficer();
            case "securityOrganization" -> section.getSecurityOrganization();
            case "personalInformationRules" -> section.getPersonalInformationRules();
            case "confidentialityAgreement" -> section.getConfidentialityAgreement();
            case "confidentialityPenalty" -> section.getConfidentialityPenalty();
            case "securityTraining" -> section.getSecurityTraining();
            case "employeeConfidentiality" -> section.getEmployeeConfidentiality();
            case "subcontractorDisclosure" -> section.getSubcontractorDisclosure();
            case "subcontractorPrivacyRules" -> section.getSubcontractorPrivacyRules();
            case "subcontractorPrivacyDisclosure" -> section.getSubcontractorPrivacyDisclosure();
            case "subcontractorConfidentiality" -> section.getSubcontractorConfidentiality();
            case "subcontractorManagement" -> section.getSubcontractorManagement();
            case "securityDocuments" -> section.getSecurityDocuments();
            case "continuityDocuments" -> section.getContinuityDocuments();
            case "continuityPlanDisclosure" -> section.getContinuityPlanDisclosure();
            case "riskManagementDocuments" -> section.getRiskManagementDocuments();
            case "solicitationDocuments" -> section.getSolicitationDocuments();
            case "disputeDocuments" -> section.getDisputeDocuments();
            case "complaintDocuments" -> section.getComplaintDocuments();
            case "liabilityDocuments" -> section.getLiabilityDocuments();
            case "misconfigurationDocuments" -> section.getMisconfigurationDocuments();
            default -> throw unknown("compliance", row);
        };
    }

    static Compliance.Builder set(Compliance.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "securityOfficer" -> builder.securityOfficer(cast(answer));
            case "securityOrganization" -> builder.securityOrganization(cast(answer));
            case "personalInformationRules" -> builder.personalInformationRules(cast(answer));
            case "confidentialityAgreement" -> builder.confidentialityAgreement(cast(answer));
            case "confidentialityPenalty" -> builder.confidentialityPenalty(cast(answer));
            case "securityTraining" -> builder.securityTraining(cast(answer));
            case "employeeConfidentiality" -> builder.employeeConfidentiality(cast(answer));
            case "subcontractorDisclosure" -> builder.subcontractorDisclosure(cast(answer));
            case "subcontractorPrivacyRules" -> builder.subcontractorPrivacyRules(cast(answer));
            case "subcontractorPrivacyDisclosure" -> builder.subcontractorPrivacyDisclosure(cast(answer));
            case "subcontractorConfidentiality" -> builder.subcontractorConfidentiality(cast(answer));
            case "subcontractorManagement" -> builder.subcontractorManagement(cast(answer));
            case "securityDocuments" -> builder.securityDocuments(cast(answer));
            case "continuityDocuments" -> builder.continuityDocuments(cast(answer));
            case "continuityPlanDisclosure" -> builder.continuityPlanDisclosure(cast(answer));
            case "riskManagementDocuments" -> builder.riskManagementDocuments(cast(answer));
            case "solicitationDocuments" -> builder.solicitationDocuments(cast(answer));
            case "disputeDocuments" -> builder.disputeDocuments(cast(answer));
            case "complaintDocuments" -> builder.complaintDocuments(cast(answer));
            case "liabilityDocuments" -> builder.liabilityDocuments(cast(answer));
            case "misconfigurationDocuments" -> builder.misconfigurationDocuments(cast(answer));
            default -> throw unknown("compliance", row);
        };
    }
}
