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
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.constraint.WellFormed;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;

/** サービスサポート: service desk, notices, reports and incident response. Every row is {@code unanswered()} until it is set. */
public interface Support extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableSupport.builder();
    }

    /**
     * 95.1 必須 連絡先: 電話/FAX、Web、電子メール等の連絡先
     *
     * @return contact points such as telephone/fax, web and e-mail
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@WellFormed(payload = ErrorPayload.class) ContactPoint> getContact() {
        return unanswered();
    }

    /**
     * 95.2 必須 連絡先: 代理店連絡先の有無と、「有り」の場合は代理店名称、代理店の本店の所在地と連絡先
     *
     * @return whether there are contact points at agencies and, if yes, the name of the agency and the location of its
     *     head office and its contact points
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Agency>> getAgency() {
        return unanswered();
    }

    /**
     * 96.1 必須 営業日・時間: 営業曜日、営業時間(受付時間)
     *
     * @return business days and business hours (hours of reception)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getBusinessHours() {
        return unanswered();
    }

    /**
     * 97.1 必須 サポート範囲・手段: サポート手段(電話、電子メールの返信等)
     *
     * @return means of support (telephone, reply by e-mail, etc.)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getSupportMeans() {
        return unanswered();
    }

    /**
     * 98.1 必須 メンテナンス等の一時的サービス停止時の事前告知: 利用者への告知時期(1ヵ月前、3ヵ月前、6ヵ月前、12ヵ月前等の単位で記述)
     *
     * @return when users are notified (in units such as 1 month, 3 months, 6 months or 12 months before)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) TimeSpan> getMaintenanceNoticePeriod() {
        return unanswered();
    }

    /**
     * 98.2 必須 メンテナンス等の一時的サービス停止時の事前告知: 告知方法
     *
     * @return how users are notified
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getMaintenanceNoticeMethod() {
        return unanswered();
    }

    /**
     * 99.1 必須 障害・災害発生時の通知: 障害発生時通知の有無と、「有り」の場合は通知方法及び利用者への通知時間
     *
     * @return whether failures are notified and, if yes, the method of notification and the time until users are
     *     notified
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getFailureNotification() {
        return unanswered();
    }

    /**
     * 100.1 必須 セキュリティ・インシデント対応: セキュリティに関するインシデントが発生した場合の対応(通知、被害の拡大防止、暫定対処、本格対処など)
     *
     * @return response to security incidents (notification, containment of damage, provisional measures, full measures,
     *     etc.)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getIncidentResponse() {
        return unanswered();
    }

    /**
     * 101.1 必須 定期報告: 利用者への定期報告の有無(アプリケーション、サーバ、プラットフォーム、その他機器の監視結果、サービス稼働率、SLAの実施結果等)
     *
     * @return whether there are periodic reports to users (results of monitoring applications, servers, platforms and
     *     other equipment, service availability, SLA results, etc.)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getPeriodicReports() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return SupportRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Support, Builder> {
        /**
         * 95.1 必須 連絡先: 電話/FAX、Web、電子メール等の連絡先
         *
         * @param answer Contact: contact points such as telephone/fax, web and e-mail
         * @return this builder
         */
        Builder contact(Answer<ContactPoint> answer);

        /**
         * 95.2 必須 連絡先: 代理店連絡先の有無と、「有り」の場合は代理店名称、代理店の本店の所在地と連絡先
         *
         * @param answer Contact: whether there are contact points at agencies and, if yes, the name of the agency and
         *     the location of its head office and its contact points
         * @return this builder
         */
        Builder agency(Answer<YesNo<Agency>> answer);

        /**
         * 96.1 必須 営業日・時間: 営業曜日、営業時間(受付時間)
         *
         * @param answer Business days and hours: business days and business hours (hours of reception)
         * @return this builder
         */
        Builder businessHours(Answer<String> answer);

        /**
         * 97.1 必須 サポート範囲・手段: サポート手段(電話、電子メールの返信等)
         *
         * @param answer Scope and means of support: means of support (telephone, reply by e-mail, etc.)
         * @return this builder
         */
        Builder supportMeans(Answer<String> answer);

        /**
         * 98.1 必須 メンテナンス等の一時的サービス停止時の事前告知: 利用者への告知時期(1ヵ月前、3ヵ月前、6ヵ月前、12ヵ月前等の単位で記述)
         *
         * @param answer Advance notice of temporary interruptions of the service, such as maintenance: when users are
         *     notified (in units such as 1 month, 3 months, 6 months or 12 months before)
         * @return this builder
         */
        Builder maintenanceNoticePeriod(Answer<TimeSpan> answer);

        /**
         * 98.2 必須 メンテナンス等の一時的サービス停止時の事前告知: 告知方法
         *
         * @param answer Advance notice of temporary interruptions of the service, such as maintenance: how users are
         *     notified
         * @return this builder
         */
        Builder maintenanceNoticeMethod(Answer<String> answer);

        /**
         * 99.1 必須 障害・災害発生時の通知: 障害発生時通知の有無と、「有り」の場合は通知方法及び利用者への通知時間
         *
         * @param answer Notification of failures and disasters: whether failures are notified and, if yes, the method
         *     of notification and the time until users are notified
         * @return this builder
         */
        Builder failureNotification(Answer<YesNo<Void>> answer);

        /**
         * 100.1 必須 セキュリティ・インシデント対応: セキュリティに関するインシデントが発生した場合の対応(通知、被害の拡大防止、暫定対処、本格対処など)
         *
         * @param answer Security incident response: response to security incidents (notification, containment of
         *     damage, provisional measures, full measures, etc.)
         * @return this builder
         */
        Builder incidentResponse(Answer<String> answer);

        /**
         * 101.1 必須 定期報告: 利用者への定期報告の有無(アプリケーション、サーバ、プラットフォーム、その他機器の監視結果、サービス稼働率、SLAの実施結果等)
         *
         * @param answer Periodic reports: whether there are periodic reports to users (results of monitoring
         *     applications, servers, platforms and other equipment, service availability, SLA results, etc.)
         * @return this builder
         */
        Builder periodicReports(Answer<YesNo<Void>> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return SupportRows.set(this, row, answer);
        }
    }
}
