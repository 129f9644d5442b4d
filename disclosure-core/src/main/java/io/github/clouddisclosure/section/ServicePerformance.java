// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.answer.Answers.unanswered;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.ActualExpected;
import io.github.clouddisclosure.constraint.ConditionsWhenConditional;
import io.github.clouddisclosure.constraint.ConditionsWhenPossible;
import io.github.clouddisclosure.constraint.DateExpected;
import io.github.clouddisclosure.constraint.DayExpected;
import io.github.clouddisclosure.constraint.DetailDisclosed;
import io.github.clouddisclosure.constraint.DetailWhenYes;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotInFuture;
import io.github.clouddisclosure.constraint.NotNegative;
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.PercentageRange;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.TargetExpected;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;

/** サービス基本性能: what the service is, costs and achieves. Every row is {@code unanswered()} until it is set. */
public interface ServicePerformance extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableServicePerformance.builder();
    }

    /**
     * 35.1 必須 サービス名称: 本ASP・SaaSサービス名称
     *
     * @return name of this ASP/SaaS service
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getServiceName() {
        return unanswered();
    }

    /**
     * 36.1 必須 サービス開始時期: 本ASP・SaaSのサービス開始年月日(西暦)
     *
     * @return year, month and day this ASP/SaaS service started (Gregorian calendar)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @DateExpected(payload = ErrorPayload.class)
    @DayExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotInFuture(payload = ErrorPayload.class) PartialDate> getServiceStartedOn() {
        return unanswered();
    }

    /**
     * 36.2 必須 サービス開始時期: 本サービス開始から申請時までの間の大規模な改変等の有無と、「有り」の場合は改変年月日(西暦)
     *
     * @return whether there was a large-scale modification, etc. between the start of this service and the application
     *     and, if yes, the year, month and day of the modification (Gregorian calendar)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotInFuture(payload = ErrorPayload.class) DateList>> getMajorChanges() {
        return unanswered();
    }

    /**
     * 37.1 必須 サービスの内容・範囲: 本ASP・SaaSサービスの内容・特徴
     *
     * @return content and features of this ASP/SaaS service
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getServiceDescription() {
        return unanswered();
    }

    /**
     * 37.2 必須 サービスの内容・範囲: 他の事業者との間で行っているサービス連携の有無と、「有り」の場合はその内容
     *
     * @return whether the service is linked with those of other providers and, if yes, how
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getPartnerIntegration() {
        return unanswered();
    }

    /**
     * 38.1 必須 サービス提供時間: サービスの提供時間帯
     *
     * @return hours in which the service is provided
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getServiceHours() {
        return unanswered();
    }

    /**
     * 39.1 必須 サービスのカスタマイズ範囲: アプリケーションのカスタマイズの範囲(契約内容に依存する場合はその旨記述)
     *
     * @return scope of customisation of the application (if it depends on the contract, say so)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getCustomization() {
        return unanswered();
    }

    /**
     * 40.1 必須 移行支援: 本サービスを利用する際における既存システムからの移行支援の有無(契約内容に依存する場合はその旨記述)
     *
     * @return whether migration from an existing system is supported when this service is taken into use (if it depends
     *     on the contract, say so)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getMigrationSupport() {
        return unanswered();
    }

    /**
     * 42.1 必須 サービス(事業)変更・終了時等の事前告知: 利用者への告知時期(事前の告知時期を1ヶ月前、3ヶ月前、6ヶ月前、12ヶ月前等の単位で記述)
     *
     * @return when users are notified (the time of the advance notice in units such as 1 month, 3 months, 6 months or
     *     12 months before)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) TimeSpan> getChangeNoticePeriod() {
        return unanswered();
    }

    /**
     * 42.2 必須 サービス(事業)変更・終了時等の事前告知: 告知方法
     *
     * @return how users are notified
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getChangeNoticeMethod() {
        return unanswered();
    }

    /**
     * 43.1 必須 サービス(事業)変更・終了後の対応・代替措置: 対応・代替措置の基本方針の有無と、「有り」の場合はその概要
     *
     * @return whether there is a basic policy on the response and the alternatives and, if yes, its outline
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getAlternativeMeasures() {
        return unanswered();
    }

    /**
     * 44.1 必須 情報の返却・削除・廃棄: 契約終了時の情報資産(利用者のデータ等)の返却責任の有無と、受託情報の返却方法・ファイル形式・費用等
     *
     * @return whether the provider is responsible for returning information assets (users' data, etc.) at the end of
     *     the contract, and the method of return, file format, cost, etc. of the entrusted information
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getDataReturn() {
        return unanswered();
    }

    /**
     * 44.2 必須 情報の返却・削除・廃棄: 情報の削除又は廃棄方法の開示の可否と、可能な場合の条件等
     *
     * @return whether the method of deleting or disposing of information can be disclosed and, if possible, the
     *     conditions, etc.
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenPossible(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getDataErasureDisclosure() {
        return unanswered();
    }

    /**
     * 44.3 必須 情報の返却・削除・廃棄: 削除又は廃棄したことの証明書等の提供
     *
     * @return provision of a certificate, etc. of deletion or disposal
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getErasureCertificate() {
        return unanswered();
    }

    /**
     * 45.1 必須 料金体系: 初期費用額
     *
     * @return amount of the initial fee
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Money> getInitialFee() {
        return unanswered();
    }

    /**
     * 45.2 必須 料金体系: 月額利用額
     *
     * @return amount of the monthly fee
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Money> getMonthlyFee() {
        return unanswered();
    }

    /**
     * 45.3 必須 料金体系: 最低利用契約期間
     *
     * @return minimum contract period
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) TimeSpan> getMinimumContractPeriod() {
        return unanswered();
    }

    /**
     * 46.1 必須 解約時違約金支払いの有無: 解約時違約金(利用者側)の有無と、「有り」の場合はその額
     *
     * @return whether there is a penalty on cancellation (on the user's side) and, if yes, its amount
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) Money>> getCancellationPenalty() {
        return unanswered();
    }

    /**
     * 47.1 必須 利用者からの解約事前受付期限: 利用者からのサービス解約の受付時期の有無と、「有り」の場合はその期限(何日・何ヶ月前かを記述)
     *
     * @return whether there is a time for accepting users' cancellation of the service and, if yes, the deadline (state
     *     how many days or months before)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) TimeSpan>> getCancellationDeadline() {
        return unanswered();
    }

    /**
     * 48.1 必須 サービス稼働設定値: サービス稼働率の目標値
     *
     * @return target value of service availability
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @TargetExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@PercentageRange(payload = ErrorPayload.class) Percentage> getTargetAvailability() {
        return unanswered();
    }

    /**
     * 48.2 必須 サービス稼働設定値: サービス稼働率の実績値
     *
     * @return actual value of service availability
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ActualExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@PercentageRange(payload = ErrorPayload.class) Percentage> getActualAvailability() {
        return unanswered();
    }

    /**
     * 48.3 必須 サービス稼働設定値: サービス停止の事故歴
     *
     * @return history of accidents in which the service stopped
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getOutageHistory() {
        return unanswered();
    }

    /**
     * 50.1 選択 認証取得・監査実施: プライバシーマーク(JIS Q 15001)等、ISMS(JIS Q 27001等)、ITSMS(JIS Q 20000-1 等)の取得、監査基準委員会報告書第18号(米国監査基準SSAE16、国際監査基準 ISAE3402)の作成の有無と、「有り」の場合は認証名又は監査の名称
     *
     * @return whether certifications such as PrivacyMark (JIS Q 15001), ISMS (JIS Q 27001, etc.) or ITSMS (JIS Q
     *     20000-1, etc.) have been obtained, or an Auditing Standards Committee Report No. 18 (SSAE 16 of the USA,
     *     international standard ISAE 3402) has been prepared, and, if yes, the names of the certifications or audits
     */
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<NameList>> getCertifications() {
        return unanswered();
    }

    /**
     * 51.1 選択 脆弱性診断: 脆弱性診断の有無と、「有り」の場合は、診断の対象(アプリケーション、OS、ハードウェア等)と、対策の概要
     *
     * @return whether vulnerabilities are assessed and, if yes, the target of the assessment (application, OS,
     *     hardware, etc.) and an outline of the measures
     */
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getVulnerabilityAssessment() {
        return unanswered();
    }

    /**
     * 54.1 必須 バックアップ対策: 利用者データのバックアップ実施インターバル
     *
     * @return interval at which users' data is backed up
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getBackupInterval() {
        return unanswered();
    }

    /**
     * 54.2 必須 バックアップ対策: 世代バックアップ(何世代前までかを記述)
     *
     * @return generations of backups (state how many generations back)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Count> getBackupGenerations() {
        return unanswered();
    }

    /**
     * 55.1 必須 サービス継続: サービスが停止しない仕組み(冗長化、負荷分散等)
     *
     * @return mechanism that keeps the service from stopping (redundancy, load balancing, etc.)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getRedundancy() {
        return unanswered();
    }

    /**
     * 55.2 必須 サービス継続: DR(ディザスターリカバリー)対策の有無と、「有り」の場合はその概要
     *
     * @return whether there are disaster recovery (DR) measures and, if yes, their outline
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getDisasterRecovery() {
        return unanswered();
    }

    /**
     * 56.1 選択 受賞・表彰歴: ASP・SaaSに関連する各種アワード等の受賞歴
     *
     * @return awards, etc. received in relation to ASP/SaaS
     */
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getAwards() {
        return unanswered();
    }

    /**
     * 57.1 必須 SLA(サービスレベル・アグリーメント): 本サービスに係るSLAが契約書に添付されるか否か
     *
     * @return whether an SLA for this service is attached to the contract
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getServiceLevelAgreement() {
        return unanswered();
    }

    /**
     * 58.1 選択 契約者数: 本ASP・SaaSサービスの契約企業数等
     *
     * @return number of companies, etc. with a contract for this ASP/SaaS service
     */
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Count> getCustomerCount() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return ServicePerformanceRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<ServicePerformance, Builder> {
        /**
         * 35.1 必須 サービス名称: 本ASP・SaaSサービス名称
         *
         * @param answer Name of the service: name of this ASP/SaaS service
         * @return this builder
         */
        Builder serviceName(Answer<String> answer);

        /**
         * 36.1 必須 サービス開始時期: 本ASP・SaaSのサービス開始年月日(西暦)
         *
         * @param answer Start of the service: year, month and day this ASP/SaaS service started (Gregorian calendar)
         * @return this builder
         */
        Builder serviceStartedOn(Answer<PartialDate> answer);

        /**
         * 36.2 必須 サービス開始時期: 本サービス開始から申請時までの間の大規模な改変等の有無と、「有り」の場合は改変年月日(西暦)
         *
         * @param answer Start of the service: whether there was a large-scale modification, etc. between the start of
         *     this service and the application and, if yes, the year, month and day of the modification (Gregorian
         *     calendar)
         * @return this builder
         */
        Builder majorChanges(Answer<YesNo<DateList>> answer);

        /**
         * 37.1 必須 サービスの内容・範囲: 本ASP・SaaSサービスの内容・特徴
         *
         * @param answer Content and scope of the service: content and features of this ASP/SaaS service
         * @return this builder
         */
        Builder serviceDescription(Answer<String> answer);

        /**
         * 37.2 必須 サービスの内容・範囲: 他の事業者との間で行っているサービス連携の有無と、「有り」の場合はその内容
         *
         * @param answer Content and scope of the service: whether the service is linked with those of other providers
         *     and, if yes, how
         * @return this builder
         */
        Builder partnerIntegration(Answer<YesNo<Void>> answer);

        /**
         * 38.1 必須 サービス提供時間: サービスの提供時間帯
         *
         * @param answer Hours of service: hours in which the service is provided
         * @return this builder
         */
        Builder serviceHours(Answer<String> answer);

        /**
         * 39.1 必須 サービスのカスタマイズ範囲: アプリケーションのカスタマイズの範囲(契約内容に依存する場合はその旨記述)
         *
         * @param answer Scope of customisation of the service: scope of customisation of the application (if it depends
         *     on the contract, say so)
         * @return this builder
         */
        Builder customization(Answer<String> answer);

        /**
         * 40.1 必須 移行支援: 本サービスを利用する際における既存システムからの移行支援の有無(契約内容に依存する場合はその旨記述)
         *
         * @param answer Migration support: whether migration from an existing system is supported when this service is
         *     taken into use (if it depends on the contract, say so)
         * @return this builder
         */
        Builder migrationSupport(Answer<YesNo<Void>> answer);

        /**
         * 42.1 必須 サービス(事業)変更・終了時等の事前告知: 利用者への告知時期(事前の告知時期を1ヶ月前、3ヶ月前、6ヶ月前、12ヶ月前等の単位で記述)
         *
         * @param answer Advance notice of change, termination, etc. of the service (business): when users are notified
         *     (the time of the advance notice in units such as 1 month, 3 months, 6 months or 12 months before)
         * @return this builder
         */
        Builder changeNoticePeriod(Answer<TimeSpan> answer);

        /**
         * 42.2 必須 サービス(事業)変更・終了時等の事前告知: 告知方法
         *
         * @param answer Advance notice of change, termination, etc. of the service (business): how users are notified
         * @return this builder
         */
        Builder changeNoticeMethod(Answer<String> answer);

        /**
         * 43.1 必須 サービス(事業)変更・終了後の対応・代替措置: 対応・代替措置の基本方針の有無と、「有り」の場合はその概要
         *
         * @param answer Response and alternatives after change or termination of the service (business): whether there
         *     is a basic policy on the response and the alternatives and, if yes, its outline
         * @return this builder
         */
        Builder alternativeMeasures(Answer<YesNo<Void>> answer);

        /**
         * 44.1 必須 情報の返却・削除・廃棄: 契約終了時の情報資産(利用者のデータ等)の返却責任の有無と、受託情報の返却方法・ファイル形式・費用等
         *
         * @param answer Return, deletion and disposal of information: whether the provider is responsible for returning
         *     information assets (users' data, etc.) at the end of the contract, and the method of return, file format,
         *     cost, etc. of the entrusted information
         * @return this builder
         */
        Builder dataReturn(Answer<YesNo<Void>> answer);

        /**
         * 44.2 必須 情報の返却・削除・廃棄: 情報の削除又は廃棄方法の開示の可否と、可能な場合の条件等
         *
         * @param answer Return, deletion and disposal of information: whether the method of deleting or disposing of
         *     information can be disclosed and, if possible, the conditions, etc.
         * @return this builder
         */
        Builder dataErasureDisclosure(Answer<YesNo<Void>> answer);

        /**
         * 44.3 必須 情報の返却・削除・廃棄: 削除又は廃棄したことの証明書等の提供
         *
         * @param answer Return, deletion and disposal of information: provision of a certificate, etc. of deletion or
         *     disposal
         * @return this builder
         */
        Builder erasureCertificate(Answer<YesNo<Void>> answer);

        /**
         * 45.1 必須 料金体系: 初期費用額
         *
         * @param answer Pricing: amount of the initial fee
         * @return this builder
         */
        Builder initialFee(Answer<Money> answer);

        /**
         * 45.2 必須 料金体系: 月額利用額
         *
         * @param answer Pricing: amount of the monthly fee
         * @return this builder
         */
        Builder monthlyFee(Answer<Money> answer);

        /**
         * 45.3 必須 料金体系: 最低利用契約期間
         *
         * @param answer Pricing: minimum contract period
         * @return this builder
         */
        Builder minimumContractPeriod(Answer<TimeSpan> answer);

        /**
         * 46.1 必須 解約時違約金支払いの有無: 解約時違約金(利用者側)の有無と、「有り」の場合はその額
         *
         * @param answer Whether a penalty is paid on cancellation: whether there is a penalty on cancellation (on the
         *     user's side) and, if yes, its amount
         * @return this builder
         */
        Builder cancellationPenalty(Answer<YesNo<Money>> answer);

        /**
         * 47.1 必須 利用者からの解約事前受付期限: 利用者からのサービス解約の受付時期の有無と、「有り」の場合はその期限(何日・何ヶ月前かを記述)
         *
         * @param answer Deadline for advance notice of cancellation by users: whether there is a time for accepting
         *     users' cancellation of the service and, if yes, the deadline (state how many days or months before)
         * @return this builder
         */
        Builder cancellationDeadline(Answer<YesNo<TimeSpan>> answer);

        /**
         * 48.1 必須 サービス稼働設定値: サービス稼働率の目標値
         *
         * @param answer Service availability settings: target value of service availability
         * @return this builder
         */
        Builder targetAvailability(Answer<Percentage> answer);

        /**
         * 48.2 必須 サービス稼働設定値: サービス稼働率の実績値
         *
         * @param answer Service availability settings: actual value of service availability
         * @return this builder
         */
        Builder actualAvailability(Answer<Percentage> answer);

        /**
         * 48.3 必須 サービス稼働設定値: サービス停止の事故歴
         *
         * @param answer Service availability settings: history of accidents in which the service stopped
         * @return this builder
         */
        Builder outageHistory(Answer<String> answer);

        /**
         * 50.1 選択 認証取得・監査実施: プライバシーマーク(JIS Q 15001)等、ISMS(JIS Q 27001等)、ITSMS(JIS Q 20000-1 等)の取得、監査基準委員会報告書第18号(米国監査基準SSAE16、国際監査基準 ISAE3402)の作成の有無と、「有り」の場合は認証名又は監査の名称
         *
         * @param answer Certifications and audits: whether certifications such as PrivacyMark (JIS Q 15001), ISMS (JIS
         *     Q 27001, etc.) or ITSMS (JIS Q 20000-1, etc.) have been obtained, or an Auditing Standards Committee
         *     Report No. 18 (SSAE 16 of the USA, international standard ISAE 3402) has been prepared, and, if yes, the
         *     names of the certifications or audits
         * @return this builder
         */
        Builder certifications(Answer<YesNo<NameList>> answer);

        /**
         * 51.1 選択 脆弱性診断: 脆弱性診断の有無と、「有り」の場合は、診断の対象(アプリケーション、OS、ハードウェア等)と、対策の概要
         *
         * @param answer Vulnerability assessment: whether vulnerabilities are assessed and, if yes, the target of the
         *     assessment (application, OS, hardware, etc.) and an outline of the measures
         * @return this builder
         */
        Builder vulnerabilityAssessment(Answer<YesNo<Void>> answer);

        /**
         * 54.1 必須 バックアップ対策: 利用者データのバックアップ実施インターバル
         *
         * @param answer Backup: interval at which users' data is backed up
         * @return this builder
         */
        Builder backupInterval(Answer<String> answer);

        /**
         * 54.2 必須 バックアップ対策: 世代バックアップ(何世代前までかを記述)
         *
         * @param answer Backup: generations of backups (state how many generations back)
         * @return this builder
         */
        Builder backupGenerations(Answer<Count> answer);

        /**
         * 55.1 必須 サービス継続: サービスが停止しない仕組み(冗長化、負荷分散等)
         *
         * @param answer Service continuity: mechanism that keeps the service from stopping (redundancy, load balancing,
         *     etc.)
         * @return this builder
         */
        Builder redundancy(Answer<String> answer);

        /**
         * 55.2 必須 サービス継続: DR(ディザスターリカバリー)対策の有無と、「有り」の場合はその概要
         *
         * @param answer Service continuity: whether there are disaster recovery (DR) measures and, if yes, their
         *     outline
         * @return this builder
         */
        Builder disasterRecovery(Answer<YesNo<Void>> answer);

        /**
         * 56.1 選択 受賞・表彰歴: ASP・SaaSに関連する各種アワード等の受賞歴
         *
         * @param answer Awards and commendations: awards, etc. received in relation to ASP/SaaS
         * @return this builder
         */
        Builder awards(Answer<String> answer);

        /**
         * 57.1 必須 SLA(サービスレベル・アグリーメント): 本サービスに係るSLAが契約書に添付されるか否か
         *
         * @param answer SLA (service level agreement): whether an SLA for this service is attached to the contract
         * @return this builder
         */
        Builder serviceLevelAgreement(Answer<YesNo<Void>> answer);

        /**
         * 58.1 選択 契約者数: 本ASP・SaaSサービスの契約企業数等
         *
         * @param answer Number of contracts: number of companies, etc. with a contract for this ASP/SaaS service
         * @return this builder
         */
        Builder customerCount(Answer<Count> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return ServicePerformanceRows.set(this, row, answer);
        }
    }
}
