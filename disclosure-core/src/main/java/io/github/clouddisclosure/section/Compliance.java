// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.answer.Answers.unanswered;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.ConditionsWhenConditional;
import io.github.clouddisclosure.constraint.ConditionsWhenPossible;
import io.github.clouddisclosure.constraint.DetailDisclosed;
import io.github.clouddisclosure.constraint.DetailWhenYes;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.YesNo;

/** コンプライアンス: organisation, rules, confidentiality, subcontracting and documents. Every row is {@code unanswered()} until it is set. */
public interface Compliance extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableCompliance.builder();
    }

    /**
     * 22.1 必須 情報セキュリティに関する組織体制の状況: 情報セキュリティに関する責任者の有無と、「有り」の場合は責任者名・役職
     *
     * @return whether there is a person responsible for information security and, if yes, the name and title of that
     *     person
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Person>> getSecurityOfficer() {
        return unanswered();
    }

    /**
     * 22.2 必須 情報セキュリティに関する組織体制の状況: 情報セキュリティに関する組織体制の有無
     *
     * @return whether there is an organisation for information security
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSecurityOrganization() {
        return unanswered();
    }

    /**
     * 23.1 必須 個人情報の取り扱い: 個人情報の取り扱いに関する規定等の有無と、「有り」の場合は記載箇所
     *
     * @return whether there are rules on the handling of personal information and, if yes, where they are written
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getPersonalInformationRules() {
        return unanswered();
    }

    /**
     * 24.1 必須 守秘義務契約: 守秘義務契約に関わる契約又は条項の有無
     *
     * @return whether there is a contract or clause on the duty of confidentiality
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getConfidentialityAgreement() {
        return unanswered();
    }

    /**
     * 24.2 必須 守秘義務契約: 守秘義務違反があった場合のペナルティ条項の有無
     *
     * @return whether there is a penalty clause for a breach of the duty of confidentiality
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getConfidentialityPenalty() {
        return unanswered();
    }

    /**
     * 25.1 必須 従業員に対するセキュリティ教育の実施状況: 従業員に対するセキュリティ教育実施に関する取組状況
     *
     * @return efforts to train employees in security
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getSecurityTraining() {
        return unanswered();
    }

    /**
     * 26.1 必須 従業員に対する守秘義務等の状況: 従業員に対する守秘義務対応の取組状況
     *
     * @return efforts to bind employees to confidentiality
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getEmployeeConfidentiality() {
        return unanswered();
    }

    /**
     * 27.1 必須 委託情報に関する開示: サービス提供に関わる委託先(再委託先)の情報開示の可否と、可能な場合の条件等
     *
     * @return whether information on the subcontractors (and their subcontractors) involved in providing the service
     *     can be disclosed and, if possible, the conditions, etc.
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenPossible(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSubcontractorDisclosure() {
        return unanswered();
    }

    /**
     * 28.1 必須 委託先に対する管理状況: 自社の個人情報保護指針に対する順守規定の有無
     *
     * @return whether there are rules on compliance with the provider's own policy on the protection of personal
     *     information
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSubcontractorPrivacyRules() {
        return unanswered();
    }

    /**
     * 28.2 必須 委託先に対する管理状況: 委託先(再委託先)の個人情報保護等の状況に関する情報提供の可否と、可能な場合の条件等
     *
     * @return whether information on the protection of personal information, etc. at subcontractors (and their
     *     subcontractors) can be provided and, if possible, the conditions, etc.
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenPossible(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSubcontractorPrivacyDisclosure() {
        return unanswered();
    }

    /**
     * 28.3 必須 委託先に対する管理状況: 委託先(再委託先)との守秘義務対応状況
     *
     * @return confidentiality arrangements with subcontractors (and their subcontractors)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getSubcontractorConfidentiality() {
        return unanswered();
    }

    /**
     * 28.4 必須 委託先に対する管理状況: 委託先(再委託先)の管理方法
     *
     * @return how subcontractors (and their subcontractors) are managed
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getSubcontractorManagement() {
        return unanswered();
    }

    /**
     * 29.1 必須 情報セキュリティに関する規定等の整備: 情報セキュリティに関する基本方針・規定・マニュアル、リスクアセスメント結果等の状況と文書名
     *
     * @return status and document names of the basic policy, rules, manuals, results of risk assessment, etc. on
     *     information security
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getSecurityDocuments() {
        return unanswered();
    }

    /**
     * 30.1 必須 事業継続に関する規定の整備: 事業継続に関する基本方針・規定・マニュアル等の有無と、「有り」の場合は文書名
     *
     * @return whether there are a basic policy, rules, manuals, etc. on business continuity and, if yes, the document
     *     names
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getContinuityDocuments() {
        return unanswered();
    }

    /**
     * 30.2 必須 事業継続に関する規定の整備: BCP対応計画及び運用手順等の開示の可否と、可能な場合の条件等
     *
     * @return whether the business continuity plan, operating procedures, etc. can be disclosed and, if possible, the
     *     conditions, etc.
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenPossible(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getContinuityPlanDisclosure() {
        return unanswered();
    }

    /**
     * 31.1 必須 リスク管理に関する規定等の整備: リスク管理に関する基本方針・規定・マニュアル等の有無と、「有り」の場合の文書名
     *
     * @return whether there are a basic policy, rules, manuals, etc. on risk management and, if yes, the document names
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getRiskManagementDocuments() {
        return unanswered();
    }

    /**
     * 32.1 必須 勧誘・販売・係争に関する規定等の整備: 勧誘・販売に関する基本方針・規定・マニュアル等の有無と、「有り」の場合は文書名
     *
     * @return whether there are a basic policy, rules, manuals, etc. on solicitation and sales and, if yes, the
     *     document names
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getSolicitationDocuments() {
        return unanswered();
    }

    /**
     * 32.2 必須 勧誘・販売・係争に関する規定等の整備: 係争に関する規定・管轄裁判所等、係争が生じた際の対応に関する情報を含む文書類の有無と、「有り」の場合の文書名
     *
     * @return whether there are documents with information on what is done in a dispute, such as rules on disputes and
     *     the court of jurisdiction, and, if yes, the document names
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getDisputeDocuments() {
        return unanswered();
    }

    /**
     * 33.1 必須 ASP・SaaSの苦情対応に関する規定等の整備: ASP・SaaSの苦情処理に関する基本方針・規定・マニュアル等の有無と、「有り」の場合はそれらの文書名
     *
     * @return whether there are a basic policy, rules, manuals, etc. on the handling of complaints about the ASP/SaaS
     *     and, if yes, the names of those documents
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getComplaintDocuments() {
        return unanswered();
    }

    /**
     * 33.2 必須 ASP・SaaSの苦情対応に関する規定等の整備: ASP・SaaS事業者の事故責任の範囲と保証範囲が記述された文書の有無と、「有り」の場合は文書名
     *
     * @return whether there is a document that describes the scope of the ASP/SaaS provider's liability for accidents
     *     and the scope of its warranty and, if yes, the document names
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getLiabilityDocuments() {
        return unanswered();
    }

    /**
     * 34.1 必須 利用者による設定不備の抑止・防止に係る規程等の整備: サービス提供の際の利用者による設定不備を起こさせないための基本方針・規程・マニュアル等の有無と、「有り」の場合は文書名
     *
     * @return whether there are a basic policy, rules, manuals, etc. for keeping users from misconfiguring the service
     *     when it is provided and, if yes, the document names
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getMisconfigurationDocuments() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return ComplianceRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Compliance, Builder> {
        /**
         * 22.1 必須 情報セキュリティに関する組織体制の状況: 情報セキュリティに関する責任者の有無と、「有り」の場合は責任者名・役職
         *
         * @param answer Organisation for information security: whether there is a person responsible for information
         *     security and, if yes, the name and title of that person
         * @return this builder
         */
        Builder securityOfficer(Answer<YesNo<Person>> answer);

        /**
         * 22.2 必須 情報セキュリティに関する組織体制の状況: 情報セキュリティに関する組織体制の有無
         *
         * @param answer Organisation for information security: whether there is an organisation for information
         *     security
         * @return this builder
         */
        Builder securityOrganization(Answer<YesNo<Void>> answer);

        /**
         * 23.1 必須 個人情報の取り扱い: 個人情報の取り扱いに関する規定等の有無と、「有り」の場合は記載箇所
         *
         * @param answer Handling of personal information: whether there are rules on the handling of personal
         *     information and, if yes, where they are written
         * @return this builder
         */
        Builder personalInformationRules(Answer<YesNo<Void>> answer);

        /**
         * 24.1 必須 守秘義務契約: 守秘義務契約に関わる契約又は条項の有無
         *
         * @param answer Confidentiality agreement: whether there is a contract or clause on the duty of confidentiality
         * @return this builder
         */
        Builder confidentialityAgreement(Answer<YesNo<Void>> answer);

        /**
         * 24.2 必須 守秘義務契約: 守秘義務違反があった場合のペナルティ条項の有無
         *
         * @param answer Confidentiality agreement: whether there is a penalty clause for a breach of the duty of
         *     confidentiality
         * @return this builder
         */
        Builder confidentialityPenalty(Answer<YesNo<Void>> answer);

        /**
         * 25.1 必須 従業員に対するセキュリティ教育の実施状況: 従業員に対するセキュリティ教育実施に関する取組状況
         *
         * @param answer Security training of employees: efforts to train employees in security
         * @return this builder
         */
        Builder securityTraining(Answer<String> answer);

        /**
         * 26.1 必須 従業員に対する守秘義務等の状況: 従業員に対する守秘義務対応の取組状況
         *
         * @param answer Confidentiality of employees: efforts to bind employees to confidentiality
         * @return this builder
         */
        Builder employeeConfidentiality(Answer<String> answer);

        /**
         * 27.1 必須 委託情報に関する開示: サービス提供に関わる委託先(再委託先)の情報開示の可否と、可能な場合の条件等
         *
         * @param answer Disclosure of information on subcontracting: whether information on the subcontractors (and
         *     their subcontractors) involved in providing the service can be disclosed and, if possible, the
         *     conditions, etc.
         * @return this builder
         */
        Builder subcontractorDisclosure(Answer<YesNo<Void>> answer);

        /**
         * 28.1 必須 委託先に対する管理状況: 自社の個人情報保護指針に対する順守規定の有無
         *
         * @param answer Management of subcontractors: whether there are rules on compliance with the provider's own
         *     policy on the protection of personal information
         * @return this builder
         */
        Builder subcontractorPrivacyRules(Answer<YesNo<Void>> answer);

        /**
         * 28.2 必須 委託先に対する管理状況: 委託先(再委託先)の個人情報保護等の状況に関する情報提供の可否と、可能な場合の条件等
         *
         * @param answer Management of subcontractors: whether information on the protection of personal information,
         *     etc. at subcontractors (and their subcontractors) can be provided and, if possible, the conditions, etc.
         * @return this builder
         */
        Builder subcontractorPrivacyDisclosure(Answer<YesNo<Void>> answer);

        /**
         * 28.3 必須 委託先に対する管理状況: 委託先(再委託先)との守秘義務対応状況
         *
         * @param answer Management of subcontractors: confidentiality arrangements with subcontractors (and their
         *     subcontractors)
         * @return this builder
         */
        Builder subcontractorConfidentiality(Answer<String> answer);

        /**
         * 28.4 必須 委託先に対する管理状況: 委託先(再委託先)の管理方法
         *
         * @param answer Management of subcontractors: how subcontractors (and their subcontractors) are managed
         * @return this builder
         */
        Builder subcontractorManagement(Answer<String> answer);

        /**
         * 29.1 必須 情報セキュリティに関する規定等の整備: 情報セキュリティに関する基本方針・規定・マニュアル、リスクアセスメント結果等の状況と文書名
         *
         * @param answer Rules on information security, etc.: status and document names of the basic policy, rules,
         *     manuals, results of risk assessment, etc. on information security
         * @return this builder
         */
        Builder securityDocuments(Answer<String> answer);

        /**
         * 30.1 必須 事業継続に関する規定の整備: 事業継続に関する基本方針・規定・マニュアル等の有無と、「有り」の場合は文書名
         *
         * @param answer Rules on business continuity: whether there are a basic policy, rules, manuals, etc. on
         *     business continuity and, if yes, the document names
         * @return this builder
         */
        Builder continuityDocuments(Answer<YesNo<NameList>> answer);

        /**
         * 30.2 必須 事業継続に関する規定の整備: BCP対応計画及び運用手順等の開示の可否と、可能な場合の条件等
         *
         * @param answer Rules on business continuity: whether the business continuity plan, operating procedures, etc.
         *     can be disclosed and, if possible, the conditions, etc.
         * @return this builder
         */
        Builder continuityPlanDisclosure(Answer<YesNo<Void>> answer);

        /**
         * 31.1 必須 リスク管理に関する規定等の整備: リスク管理に関する基本方針・規定・マニュアル等の有無と、「有り」の場合の文書名
         *
         * @param answer Rules on risk management, etc.: whether there are a basic policy, rules, manuals, etc. on risk
         *     management and, if yes, the document names
         * @return this builder
         */
        Builder riskManagementDocuments(Answer<YesNo<NameList>> answer);

        /**
         * 32.1 必須 勧誘・販売・係争に関する規定等の整備: 勧誘・販売に関する基本方針・規定・マニュアル等の有無と、「有り」の場合は文書名
         *
         * @param answer Rules on solicitation, sales and disputes, etc.: whether there are a basic policy, rules,
         *     manuals, etc. on solicitation and sales and, if yes, the document names
         * @return this builder
         */
        Builder solicitationDocuments(Answer<YesNo<NameList>> answer);

        /**
         * 32.2 必須 勧誘・販売・係争に関する規定等の整備: 係争に関する規定・管轄裁判所等、係争が生じた際の対応に関する情報を含む文書類の有無と、「有り」の場合の文書名
         *
         * @param answer Rules on solicitation, sales and disputes, etc.: whether there are documents with information
         *     on what is done in a dispute, such as rules on disputes and the court of jurisdiction, and, if yes, the
         *     document names
         * @return this builder
         */
        Builder disputeDocuments(Answer<YesNo<NameList>> answer);

        /**
         * 33.1 必須 ASP・SaaSの苦情対応に関する規定等の整備: ASP・SaaSの苦情処理に関する基本方針・規定・マニュアル等の有無と、「有り」の場合はそれらの文書名
         *
         * @param answer Rules on the handling of complaints about the ASP/SaaS, etc.: whether there are a basic policy,
         *     rules, manuals, etc. on the handling of complaints about the ASP/SaaS and, if yes, the names of those
         *     documents
         * @return this builder
         */
        Builder complaintDocuments(Answer<YesNo<NameList>> answer);

        /**
         * 33.2 必須 ASP・SaaSの苦情対応に関する規定等の整備: ASP・SaaS事業者の事故責任の範囲と保証範囲が記述された文書の有無と、「有り」の場合は文書名
         *
         * @param answer Rules on the handling of complaints about the ASP/SaaS, etc.: whether there is a document that
         *     describes the scope of the ASP/SaaS provider's liability for accidents and the scope of its warranty and,
         *     if yes, the document names
         * @return this builder
         */
        Builder liabilityDocuments(Answer<YesNo<NameList>> answer);

        /**
         * 34.1 必須 利用者による設定不備の抑止・防止に係る規程等の整備: サービス提供の際の利用者による設定不備を起こさせないための基本方針・規程・マニュアル等の有無と、「有り」の場合は文書名
         *
         * @param answer Rules to deter and prevent misconfiguration by users, etc.: whether there are a basic policy,
         *     rules, manuals, etc. for keeping users from misconfiguring the service when it is provided and, if yes,
         *     the document names
         * @return this builder
         */
        Builder misconfigurationDocuments(Answer<YesNo<NameList>> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return ComplianceRows.set(this, row, answer);
        }
    }
}
