package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** コンプライアンス, as plain data. */
public record PlainCompliance(
        @NotNull @Valid PlainChoice<PlainPerson> securityOfficer,
        @NotNull @Valid PlainChoice<String> securityOrganization,
        @NotNull @Valid PlainChoice<String> personalInformationRules,
        @NotNull @Valid PlainChoice<String> confidentialityAgreement,
        @NotNull @Valid PlainChoice<String> confidentialityPenalty,
        @NotNull @Valid PlainAnswer<String> securityTraining,
        @NotNull @Valid PlainAnswer<String> employeeConfidentiality,
        @NotNull @Valid PlainChoice<String> subcontractorDisclosure,
        @NotNull @Valid PlainChoice<String> subcontractorPrivacyRules,
        @NotNull @Valid PlainChoice<String> subcontractorPrivacyDisclosure,
        @NotNull @Valid PlainAnswer<String> subcontractorConfidentiality,
        @NotNull @Valid PlainAnswer<String> subcontractorManagement,
        @NotNull @Valid PlainAnswer<String> securityDocuments,
        @NotNull @Valid PlainChoice<List<String>> continuityDocuments,
        @NotNull @Valid PlainChoice<String> continuityPlanDisclosure,
        @NotNull @Valid PlainChoice<List<String>> riskManagementDocuments,
        @NotNull @Valid PlainChoice<List<String>> solicitationDocuments,
        @NotNull @Valid PlainChoice<List<String>> disputeDocuments,
        @NotNull @Valid PlainChoice<List<String>> complaintDocuments,
        @NotNull @Valid PlainChoice<List<String>> liabilityDocuments,
        @NotNull @Valid PlainChoice<List<String>> misconfigurationDocuments) {}
