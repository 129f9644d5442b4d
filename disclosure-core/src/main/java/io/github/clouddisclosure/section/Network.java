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
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.YesNo;

/** ネットワーク: lines, bandwidth and the security of the network. Every row is {@code unanswered()} until it is set. */
public interface Network extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableNetwork.builder();
    }

    /**
     * 69.1 必須 回線: 専用線(VPNを含む)、インターネット等の回線の種類
     *
     * @return types of line, such as leased lines (including VPN) and the internet
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getCenterLine() {
        return unanswered();
    }

    /**
     * 70.1 必須 帯域: データ通信速度の範囲、帯域保証の有無
     *
     * @return range of data rates and whether bandwidth is guaranteed
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getCenterBandwidth() {
        return unanswered();
    }

    /**
     * 71.1 必須 ファイアウォール: ファイアウォール設置等の不正アクセスを防止する措置の有無
     *
     * @return whether there are measures to prevent unauthorised access, such as a firewall
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getFirewall() {
        return unanswered();
    }

    /**
     * 72.1 必須 不正侵入検知: 不正パケット、非権限者による不正なサーバ侵入に対する検知等の有無と、「有り」の場合は対応方法
     *
     * @return whether unauthorised packets, unauthorised intrusion into servers by persons without rights, etc. are
     *     detected and, if yes, the response
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getIntrusionDetection() {
        return unanswered();
    }

    /**
     * 74.1 必須 ユーザ認証: ユーザ(利用者)のアクセスを管理するための認証方法、特定の場所及び装置からの接続を認証する方法等
     *
     * @return authentication methods for managing the access of users, methods for authenticating connections from
     *     particular places and devices, etc.
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getUserAuthentication() {
        return unanswered();
    }

    /**
     * 75.1 必須 なりすまし対策(事業者サイド): 第三者によるなりすましサイトに関する対策の実施の有無と、「有り」の場合は認証の方法
     *
     * @return whether measures are taken against spoofed sites by third parties and, if yes, the method of
     *     authentication
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSpoofingProtection() {
        return unanswered();
    }

    /**
     * 76.1 必須 暗号化対策: 暗号化措置(ネットワーク)への対応の有無と、「有り」の場合はその概要
     *
     * @return whether encryption (network) is used and, if yes, its outline
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getNetworkEncryption() {
        return unanswered();
    }

    /**
     * 78.1 必須 推奨回線: 専用線(VPNを含む)、インターネット等の回線の種類
     *
     * @return types of line, such as leased lines (including VPN) and the internet
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getRecommendedLine() {
        return unanswered();
    }

    /**
     * 78.2 必須 推奨回線: ユーザ接続回線について、ASP・SaaS事業者が負う責任範囲
     *
     * @return scope of the ASP/SaaS provider's responsibility for the user's access line
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getLineResponsibility() {
        return unanswered();
    }

    /**
     * 79.1 必須 推奨帯域: 推奨帯域の有無と、「有り」の場合はそのデータ通信速度の範囲
     *
     * @return whether there is a recommended bandwidth and, if yes, the range of its data rate
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) DataRate>> getRecommendedBandwidth() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return NetworkRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Network, Builder> {
        /**
         * 69.1 必須 回線: 専用線(VPNを含む)、インターネット等の回線の種類
         *
         * @param answer Line: types of line, such as leased lines (including VPN) and the internet
         * @return this builder
         */
        Builder centerLine(Answer<String> answer);

        /**
         * 70.1 必須 帯域: データ通信速度の範囲、帯域保証の有無
         *
         * @param answer Bandwidth: range of data rates and whether bandwidth is guaranteed
         * @return this builder
         */
        Builder centerBandwidth(Answer<String> answer);

        /**
         * 71.1 必須 ファイアウォール: ファイアウォール設置等の不正アクセスを防止する措置の有無
         *
         * @param answer Firewall: whether there are measures to prevent unauthorised access, such as a firewall
         * @return this builder
         */
        Builder firewall(Answer<YesNo<Void>> answer);

        /**
         * 72.1 必須 不正侵入検知: 不正パケット、非権限者による不正なサーバ侵入に対する検知等の有無と、「有り」の場合は対応方法
         *
         * @param answer Intrusion detection: whether unauthorised packets, unauthorised intrusion into servers by
         *     persons without rights, etc. are detected and, if yes, the response
         * @return this builder
         */
        Builder intrusionDetection(Answer<YesNo<Void>> answer);

        /**
         * 74.1 必須 ユーザ認証: ユーザ(利用者)のアクセスを管理するための認証方法、特定の場所及び装置からの接続を認証する方法等
         *
         * @param answer User authentication: authentication methods for managing the access of users, methods for
         *     authenticating connections from particular places and devices, etc.
         * @return this builder
         */
        Builder userAuthentication(Answer<String> answer);

        /**
         * 75.1 必須 なりすまし対策(事業者サイド): 第三者によるなりすましサイトに関する対策の実施の有無と、「有り」の場合は認証の方法
         *
         * @param answer Protection from spoofing (provider's side): whether measures are taken against spoofed sites by
         *     third parties and, if yes, the method of authentication
         * @return this builder
         */
        Builder spoofingProtection(Answer<YesNo<Void>> answer);

        /**
         * 76.1 必須 暗号化対策: 暗号化措置(ネットワーク)への対応の有無と、「有り」の場合はその概要
         *
         * @param answer Encryption: whether encryption (network) is used and, if yes, its outline
         * @return this builder
         */
        Builder networkEncryption(Answer<YesNo<Void>> answer);

        /**
         * 78.1 必須 推奨回線: 専用線(VPNを含む)、インターネット等の回線の種類
         *
         * @param answer Recommended line: types of line, such as leased lines (including VPN) and the internet
         * @return this builder
         */
        Builder recommendedLine(Answer<String> answer);

        /**
         * 78.2 必須 推奨回線: ユーザ接続回線について、ASP・SaaS事業者が負う責任範囲
         *
         * @param answer Recommended line: scope of the ASP/SaaS provider's responsibility for the user's access line
         * @return this builder
         */
        Builder lineResponsibility(Answer<String> answer);

        /**
         * 79.1 必須 推奨帯域: 推奨帯域の有無と、「有り」の場合はそのデータ通信速度の範囲
         *
         * @param answer Recommended bandwidth: whether there is a recommended bandwidth and, if yes, the range of its
         *     data rate
         * @return this builder
         */
        Builder recommendedBandwidth(Answer<YesNo<DataRate>> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return NetworkRows.set(this, row, answer);
        }
    }
}
