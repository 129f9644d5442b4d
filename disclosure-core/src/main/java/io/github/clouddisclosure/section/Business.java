// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.answer.Answers.unanswered;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.DateExpected;
import io.github.clouddisclosure.constraint.DayExpected;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotInFuture;
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.UrlExpected;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.constraint.WellFormed;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;

/** 事業所・事業: the provider and its business. Every row is {@code unanswered()} until it is set. */
public interface Business extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableBusiness.builder();
    }

    /**
     * 2.1 必須 事業者名: 事業者の正式名称(商号)
     *
     * @return official name of the provider (trade name)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getTradeName() {
        return unanswered();
    }

    /**
     * 2.2 必須 事業者名: 法人番号
     *
     * @return corporate number
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@WellFormed(payload = ErrorPayload.class) CorporateNumber> getCorporateNumber() {
        return unanswered();
    }

    /**
     * 3.1 必須 設立年月日: 事業者の設立年月日(西暦)
     *
     * @return year, month and day the provider was established (Gregorian calendar)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @DateExpected(payload = ErrorPayload.class)
    @DayExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotInFuture(payload = ErrorPayload.class) PartialDate> getEstablishedOn() {
        return unanswered();
    }

    /**
     * 4.1 必須 事業所: 事業者の本店所在地
     *
     * @return location of the provider's head office
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@WellFormed(payload = ErrorPayload.class) PostalAddress> getHeadOffice() {
        return unanswered();
    }

    /**
     * 4.2 必須 事業所: 事業者ホームページ
     *
     * @return website of the provider
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @UrlExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@WellFormed(payload = ErrorPayload.class) Url> getWebsite() {
        return unanswered();
    }

    /**
     * 5.1 必須 主な事業の概要: 事業者の主な事業の概要
     *
     * @return outline of the provider's main business
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getMainBusiness() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return BusinessRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Business, Builder> {
        /**
         * 2.1 必須 事業者名: 事業者の正式名称(商号)
         *
         * @param answer Name of the provider: official name of the provider (trade name)
         * @return this builder
         */
        Builder tradeName(Answer<String> answer);

        /**
         * 2.2 必須 事業者名: 法人番号
         *
         * @param answer Name of the provider: corporate number
         * @return this builder
         */
        Builder corporateNumber(Answer<CorporateNumber> answer);

        /**
         * 3.1 必須 設立年月日: 事業者の設立年月日(西暦)
         *
         * @param answer Date of establishment: year, month and day the provider was established (Gregorian calendar)
         * @return this builder
         */
        Builder establishedOn(Answer<PartialDate> answer);

        /**
         * 4.1 必須 事業所: 事業者の本店所在地
         *
         * @param answer Place of business: location of the provider's head office
         * @return this builder
         */
        Builder headOffice(Answer<PostalAddress> answer);

        /**
         * 4.2 必須 事業所: 事業者ホームページ
         *
         * @param answer Place of business: website of the provider
         * @return this builder
         */
        Builder website(Answer<Url> answer);

        /**
         * 5.1 必須 主な事業の概要: 事業者の主な事業の概要
         *
         * @param answer Outline of the main business: outline of the provider's main business
         * @return this builder
         */
        Builder mainBusiness(Answer<String> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return BusinessRows.set(this, row, answer);
        }
    }
}
