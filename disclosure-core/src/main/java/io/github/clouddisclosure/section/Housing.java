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
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;

/** ハウジング(サーバ設置場所): the place where the servers stand. Every row is {@code unanswered()} until it is set. */
public interface Housing extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableHousing.builder();
    }

    /**
     * 81.1 必須 建物形態: データセンター専用建物か否か
     *
     * @return whether the building is a dedicated data centre building
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getDedicatedBuilding() {
        return unanswered();
    }

    /**
     * 82.1 必須 所在地: 国名、日本の場合は地域ブロック名(例:関東、東北)
     *
     * @return name of the country and, for Japan, of the regional block (for example Kanto, Tohoku)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getLocation() {
        return unanswered();
    }

    /**
     * 83.1 必須 耐震・免震構造: 耐震数値
     *
     * @return figure for earthquake resistance
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getSeismicRating() {
        return unanswered();
    }

    /**
     * 83.2 必須 耐震・免震構造: 免震構造や制震構造の有無
     *
     * @return whether the structure is seismically isolated or vibration-controlled
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSeismicIsolation() {
        return unanswered();
    }

    /**
     * 84.1 必須 無停電電源: 無停電電源装置(UPS)の有無と、「有り」の場合は電力供給時間
     *
     * @return whether there is an uninterruptible power supply (UPS) and, if yes, how long it supplies power
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) TimeSpan>> getUninterruptiblePower() {
        return unanswered();
    }

    /**
     * 85.1 必須 給電ルート: 異なる変電所を経由した給電ルート(系統)で2ルート以上が確保されているか否か(自家発電機、UPSを除く)
     *
     * @return whether at least two power feeds (systems) through different substations are secured (not counting
     *     private generators and UPS)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getRedundantPowerFeeds() {
        return unanswered();
    }

    /**
     * 86.1 必須 非常用電源: 非常用電源(自家発電機)の有無と、「有り」の場合は連続稼働時間の数値
     *
     * @return whether there is an emergency power supply (private generator) and, if yes, the figure for its continuous
     *     running time
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) TimeSpan>> getEmergencyPower() {
        return unanswered();
    }

    /**
     * 87.1 必須 サーバルーム内消火設備: 自動消火設備の有無と、「有り」の場合はガス系消火設備か否か
     *
     * @return whether there is automatic fire suppression and, if yes, whether it is a gas system
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<FireSuppression>> getFireSuppression() {
        return unanswered();
    }

    /**
     * 88.1 必須 火災感知・報知システム: 火災検知システムの有無
     *
     * @return whether there is a fire detection system
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getFireDetection() {
        return unanswered();
    }

    /**
     * 89.1 必須 直撃雷対策: 直撃雷対策の有無
     *
     * @return whether there is protection from direct lightning strikes
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getDirectLightningProtection() {
        return unanswered();
    }

    /**
     * 90.1 必須 誘導雷対策: 誘導雷対策の有無
     *
     * @return whether there is protection from lightning-induced surges
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getInducedLightningProtection() {
        return unanswered();
    }

    /**
     * 91.1 必須 空調設備: 空調設備(床吹き上げ空調、コンピュータ専用個別空調等)の内容
     *
     * @return description of the air conditioning (underfloor air conditioning, individual air conditioning for
     *     computers, etc.)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getAirConditioning() {
        return unanswered();
    }

    /**
     * 92.1 必須 入退室管理等: 入退室記録の有無と、「有り」の場合はその保存期間
     *
     * @return whether entries and exits are recorded and, if yes, how long the records are kept
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(andMore = true, groups = Warnings.class, payload = WarningPayload.class)
    @DetailWhenYes(payload = ErrorPayload.class)
    @DetailDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<@NotNegative(payload = ErrorPayload.class) TimeSpan>> getEntryRecords() {
        return unanswered();
    }

    /**
     * 92.2 必須 入退室管理等: 監視カメラの有無
     *
     * @return whether there are surveillance cameras
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getSurveillanceCameras() {
        return unanswered();
    }

    /**
     * 92.3 必須 入退室管理等: 個人認証システムの有無
     *
     * @return whether there is a system for authenticating individuals
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @YesNoExpected(groups = Warnings.class, payload = WarningPayload.class)
    @ConditionsWhenConditional(payload = ErrorPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<YesNo<Void>> getPersonalAuthentication() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return HousingRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Housing, Builder> {
        /**
         * 81.1 必須 建物形態: データセンター専用建物か否か
         *
         * @param answer Form of the building: whether the building is a dedicated data centre building
         * @return this builder
         */
        Builder dedicatedBuilding(Answer<YesNo<Void>> answer);

        /**
         * 82.1 必須 所在地: 国名、日本の場合は地域ブロック名(例:関東、東北)
         *
         * @param answer Location: name of the country and, for Japan, of the regional block (for example Kanto, Tohoku)
         * @return this builder
         */
        Builder location(Answer<String> answer);

        /**
         * 83.1 必須 耐震・免震構造: 耐震数値
         *
         * @param answer Earthquake-resistant and seismically isolated structure: figure for earthquake resistance
         * @return this builder
         */
        Builder seismicRating(Answer<String> answer);

        /**
         * 83.2 必須 耐震・免震構造: 免震構造や制震構造の有無
         *
         * @param answer Earthquake-resistant and seismically isolated structure: whether the structure is seismically
         *     isolated or vibration-controlled
         * @return this builder
         */
        Builder seismicIsolation(Answer<YesNo<Void>> answer);

        /**
         * 84.1 必須 無停電電源: 無停電電源装置(UPS)の有無と、「有り」の場合は電力供給時間
         *
         * @param answer Uninterruptible power supply: whether there is an uninterruptible power supply (UPS) and, if
         *     yes, how long it supplies power
         * @return this builder
         */
        Builder uninterruptiblePower(Answer<YesNo<TimeSpan>> answer);

        /**
         * 85.1 必須 給電ルート: 異なる変電所を経由した給電ルート(系統)で2ルート以上が確保されているか否か(自家発電機、UPSを除く)
         *
         * @param answer Power feeds: whether at least two power feeds (systems) through different substations are
         *     secured (not counting private generators and UPS)
         * @return this builder
         */
        Builder redundantPowerFeeds(Answer<YesNo<Void>> answer);

        /**
         * 86.1 必須 非常用電源: 非常用電源(自家発電機)の有無と、「有り」の場合は連続稼働時間の数値
         *
         * @param answer Emergency power supply: whether there is an emergency power supply (private generator) and, if
         *     yes, the figure for its continuous running time
         * @return this builder
         */
        Builder emergencyPower(Answer<YesNo<TimeSpan>> answer);

        /**
         * 87.1 必須 サーバルーム内消火設備: 自動消火設備の有無と、「有り」の場合はガス系消火設備か否か
         *
         * @param answer Fire suppression in the server room: whether there is automatic fire suppression and, if yes,
         *     whether it is a gas system
         * @return this builder
         */
        Builder fireSuppression(Answer<YesNo<FireSuppression>> answer);

        /**
         * 88.1 必須 火災感知・報知システム: 火災検知システムの有無
         *
         * @param answer Fire detection and alarm system: whether there is a fire detection system
         * @return this builder
         */
        Builder fireDetection(Answer<YesNo<Void>> answer);

        /**
         * 89.1 必須 直撃雷対策: 直撃雷対策の有無
         *
         * @param answer Protection from direct lightning: whether there is protection from direct lightning strikes
         * @return this builder
         */
        Builder directLightningProtection(Answer<YesNo<Void>> answer);

        /**
         * 90.1 必須 誘導雷対策: 誘導雷対策の有無
         *
         * @param answer Protection from induced lightning: whether there is protection from lightning-induced surges
         * @return this builder
         */
        Builder inducedLightningProtection(Answer<YesNo<Void>> answer);

        /**
         * 91.1 必須 空調設備: 空調設備(床吹き上げ空調、コンピュータ専用個別空調等)の内容
         *
         * @param answer Air conditioning: description of the air conditioning (underfloor air conditioning, individual
         *     air conditioning for computers, etc.)
         * @return this builder
         */
        Builder airConditioning(Answer<String> answer);

        /**
         * 92.1 必須 入退室管理等: 入退室記録の有無と、「有り」の場合はその保存期間
         *
         * @param answer Control of entry and exit, etc.: whether entries and exits are recorded and, if yes, how long
         *     the records are kept
         * @return this builder
         */
        Builder entryRecords(Answer<YesNo<TimeSpan>> answer);

        /**
         * 92.2 必須 入退室管理等: 監視カメラの有無
         *
         * @param answer Control of entry and exit, etc.: whether there are surveillance cameras
         * @return this builder
         */
        Builder surveillanceCameras(Answer<YesNo<Void>> answer);

        /**
         * 92.3 必須 入退室管理等: 個人認証システムの有無
         *
         * @param answer Control of entry and exit, etc.: whether there is a system for authenticating individuals
         * @return this builder
         */
        Builder personalAuthentication(Answer<YesNo<Void>> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return HousingRows.set(this, row, answer);
        }
    }
}
