// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** コンプライアンス, as plain data. */
public record PlainCompliance(
        @NotNull @Valid PlainChoice<PlainPerson> securityOfficer,
        @NotNull @Valid PlainChoice<PlainValue> securityOrganization,
        @NotNull @Valid PlainChoice<PlainValue> personalInformationRules,
        @NotNull @Valid PlainChoice<PlainValue> confidentialityAgreement,
        @NotNull @Valid PlainChoice<PlainValue> confidentialityPenalty,
        @NotNull @Valid PlainText securityTraining,
        @NotNull @Valid PlainText employeeConfidentiality,
        @NotNull @Valid PlainChoice<PlainValue> subcontractorDisclosure,
        @NotNull @Valid PlainChoice<PlainValue> subcontractorPrivacyRules,
        @NotNull @Valid PlainChoice<PlainValue> subcontractorPrivacyDisclosure,
        @NotNull @Valid PlainText subcontractorConfidentiality,
        @NotNull @Valid PlainText subcontractorManagement,
        @NotNull @Valid PlainText securityDocuments,
        @NotNull @Valid PlainChoice<PlainNames> continuityDocuments,
        @NotNull @Valid PlainChoice<PlainValue> continuityPlanDisclosure,
        @NotNull @Valid PlainChoice<PlainNames> riskManagementDocuments,
        @NotNull @Valid PlainChoice<PlainNames> solicitationDocuments,
        @NotNull @Valid PlainChoice<PlainNames> disputeDocuments,
        @NotNull @Valid PlainChoice<PlainNames> complaintDocuments,
        @NotNull @Valid PlainChoice<PlainNames> liabilityDocuments,
        @NotNull @Valid PlainChoice<PlainNames> misconfigurationDocuments) {}
