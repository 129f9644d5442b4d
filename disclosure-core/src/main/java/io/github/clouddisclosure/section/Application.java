// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.answer.Answers.unanswered;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.ConditionsWhenConditional;
import io.github.clouddisclosure.constraint.DetailDisclosed;
import io.github.clouddisclosure.constraint.DetailWhenYes;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotNegative;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;

/** アプリケーション等: links with other services and the security of the application. Every row is {@code unanswered()} until it is set. */
public interface Application extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableApplication.builder();
    }

    /**
     * 59.1 必須 他のサービス・事業との連携状況に関する情報提供: 他のサービスや事業との連携の有無と、「有り」の場合は情報提供の条件等
     *
     * @return whether there are links with other services and businesses and, if yes, the conditions, etc. for
     *     providing information
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getIntegrationInformation() {
        return unanswered();
    }

    /**
     * 60.1 必須 死活監視: 死活監視の有無と、「有り」の場合は死活監視の対象
     *
     * @return whether there is alive monitoring and, if yes, what is monitored
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getAliveMonitoring() {
        return unanswered();
    }

    /**
     * 61.1 必須 時刻同期: 時刻同期への対応の有無と、「有り」の場合は時刻同期方法
     *
     * @return whether time is synchronised and, if yes, the method of time synchronisation
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getTimeSynchronization() {
        return unanswered();
    }

    /**
     * 62.1 必須 ウイルス対策: ウイルス対策の有無
     *
     * @return whether there is virus protection
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getVirusProtection() {
        return unanswered();
    }

    /**
     * 63.1 必須 管理者権限の運用管理: システム運用部門の管理者権限の登録・登録削除の手順の有無
     *
     * @return whether there is a procedure for registering and removing the administrator privileges of the department
     *     that operates the system
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getAdministratorPrivileges() {
        return unanswered();
    }

    /**
     * 64.1 必須 ID・パスワードの運用管理: 事業者側にて、利用者のID・PWを付与する場合におけるIDやパスワードの運用管理方法の規程の状況
     *
     * @return rules on how IDs and passwords are operated where the provider assigns IDs and passwords to users
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getCredentialManagement() {
        return unanswered();
    }

    /**
     * 65.1 必須 記録(ログ等): 利用者の利用状況の記録(ログ等)取得の状況と、その保存期間及び利用者への提供可否
     *
     * @return whether records (logs, etc.) of users' usage are kept, how long they are kept, and whether they can be
     *     provided to users
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getUsageLogs() {
        return unanswered();
    }

    /**
     * 65.2 必須 記録(ログ等): システム運用に関するログの取得の有無と、「有り」の場合は保存期間
     *
     * @return whether logs of system operation are kept and, if yes, for how long
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) TimeSpan>> getOperationLogs() {
        return unanswered();
    }

    /**
     * 65.3 必須 記録(ログ等): ログの改ざん防止措置の有無
     *
     * @return whether there are measures against tampering with logs
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getLogTamperProtection() {
        return unanswered();
    }

    /**
     * 66.1 必須 セキュリティパッチ管理: パッチ管理の状況とパッチ更新間隔等、パッチ適用方針
     *
     * @return status of patch management, interval of patch updates, etc., and policy on applying patches
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getPatchManagement() {
        return unanswered();
    }

    /**
     * 67.1 必須 暗号化対策: 暗号化措置(データベース)への対応の有無と、「有り」の場合はその概要
     *
     * @return whether encryption (database) is used and, if yes, its outline
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getDatabaseEncryption() {
        return unanswered();
    }

    /**
     * 68.1 必須 設定不備防止対策: 申請したサービスが該当する「クラウドサービス利用・提供における適切な設定のためのガイドライン」における「【評価項目】a. クラウドにおけるセキュリティ設定項目の類型と対策」それぞれに対する設定不備防止対策の有無。「有り」の場合は、該当項目と設定不備防止対策の概要
     *
     * @return whether there are measures against misconfiguration for each item that applies to the service under
     *     application in "[Evaluation items] a. Types of security settings in the cloud and measures" of the Guideline
     *     on Appropriate Settings for the Use and Provision of Cloud Services. If yes, the items that apply and an
     *     outline of the measures against misconfiguration
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getMisconfigurationPrevention() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return ApplicationRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Application, Builder> {
        /**
         * 59.1 必須 他のサービス・事業との連携状況に関する情報提供: 他のサービスや事業との連携の有無と、「有り」の場合は情報提供の条件等
         *
         * @param answer Information on links with other services and businesses: whether there are links with other
         *     services and businesses and, if yes, the conditions, etc. for providing information
         * @return this builder
         */
        Builder integrationInformation(Answer<YesNo<Void>> answer);

        /**
         * 60.1 必須 死活監視: 死活監視の有無と、「有り」の場合は死活監視の対象
         *
         * @param answer Alive monitoring: whether there is alive monitoring and, if yes, what is monitored
         * @return this builder
         */
        Builder aliveMonitoring(Answer<YesNo<Void>> answer);

        /**
         * 61.1 必須 時刻同期: 時刻同期への対応の有無と、「有り」の場合は時刻同期方法
         *
         * @param answer Time synchronisation: whether time is synchronised and, if yes, the method of time
         *     synchronisation
         * @return this builder
         */
        Builder timeSynchronization(Answer<YesNo<Void>> answer);

        /**
         * 62.1 必須 ウイルス対策: ウイルス対策の有無
         *
         * @param answer Virus protection: whether there is virus protection
         * @return this builder
         */
        Builder virusProtection(Answer<YesNo<Void>> answer);

        /**
         * 63.1 必須 管理者権限の運用管理: システム運用部門の管理者権限の登録・登録削除の手順の有無
         *
         * @param answer Operation of administrator privileges: whether there is a procedure for registering and
         *     removing the administrator privileges of the department that operates the system
         * @return this builder
         */
        Builder administratorPrivileges(Answer<YesNo<Void>> answer);

        /**
         * 64.1 必須 ID・パスワードの運用管理: 事業者側にて、利用者のID・PWを付与する場合におけるIDやパスワードの運用管理方法の規程の状況
         *
         * @param answer Operation of IDs and passwords: rules on how IDs and passwords are operated where the provider
         *     assigns IDs and passwords to users
         * @return this builder
         */
        Builder credentialManagement(Answer<String> answer);

        /**
         * 65.1 必須 記録(ログ等): 利用者の利用状況の記録(ログ等)取得の状況と、その保存期間及び利用者への提供可否
         *
         * @param answer Records (logs, etc.): whether records (logs, etc.) of users' usage are kept, how long they are
         *     kept, and whether they can be provided to users
         * @return this builder
         */
        Builder usageLogs(Answer<String> answer);

        /**
         * 65.2 必須 記録(ログ等): システム運用に関するログの取得の有無と、「有り」の場合は保存期間
         *
         * @param answer Records (logs, etc.): whether logs of system operation are kept and, if yes, for how long
         * @return this builder
         */
        Builder operationLogs(Answer<YesNo<TimeSpan>> answer);

        /**
         * 65.3 必須 記録(ログ等): ログの改ざん防止措置の有無
         *
         * @param answer Records (logs, etc.): whether there are measures against tampering with logs
         * @return this builder
         */
        Builder logTamperProtection(Answer<YesNo<Void>> answer);

        /**
         * 66.1 必須 セキュリティパッチ管理: パッチ管理の状況とパッチ更新間隔等、パッチ適用方針
         *
         * @param answer Security patch management: status of patch management, interval of patch updates, etc., and
         *     policy on applying patches
         * @return this builder
         */
        Builder patchManagement(Answer<String> answer);

        /**
         * 67.1 必須 暗号化対策: 暗号化措置(データベース)への対応の有無と、「有り」の場合はその概要
         *
         * @param answer Encryption: whether encryption (database) is used and, if yes, its outline
         * @return this builder
         */
        Builder databaseEncryption(Answer<YesNo<Void>> answer);

        /**
         * 68.1 必須 設定不備防止対策: 申請したサービスが該当する「クラウドサービス利用・提供における適切な設定のためのガイドライン」における「【評価項目】a. クラウドにおけるセキュリティ設定項目の類型と対策」それぞれに対する設定不備防止対策の有無。「有り」の場合は、該当項目と設定不備防止対策の概要
         *
         * @param answer Prevention of misconfiguration: whether there are measures against misconfiguration for each
         *     item that applies to the service under application in "[Evaluation items] a. Types of security settings
         *     in the cloud and measures" of the Guideline on Appropriate Settings for the Use and Provision of Cloud
         *     Services. If yes, the items that apply and an outline of the measures against misconfiguration
         * @return this builder
         */
        Builder misconfigurationPrevention(Answer<YesNo<Void>> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return ApplicationRows.set(this, row, answer);
        }
    }
}
