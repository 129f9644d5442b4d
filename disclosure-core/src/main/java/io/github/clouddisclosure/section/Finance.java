// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.answer.Answers.unanswered;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotNegative;
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.PercentageRange;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.Percentage;

/** 財務状況: the provider's financial situation. Every row is {@code unanswered()} until it is set. */
public interface Finance extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableFinance.builder();
    }

    /**
     * 9.1 必須 売上高: 事業者の売上高(単独ベース)
     *
     * @return sales of the provider (non-consolidated)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Money> getSales() {
        return unanswered();
    }

    /**
     * 10.1 選択 経常利益: 事業者の経常利益額(単独ベース)
     *
     * @return ordinary profit of the provider (non-consolidated)
     */
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<Money> getOrdinaryProfit() {
        return unanswered();
    }

    /**
     * 11.1 必須 資本金: 事業者の資本金(単独ベース)
     *
     * @return capital of the provider (non-consolidated)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Money> getCapital() {
        return unanswered();
    }

    /**
     * 12.1 選択 自己資本比率: 事業者の自己資本の比率(単独ベース)
     *
     * @return ratio of the provider's equity (non-consolidated)
     */
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@PercentageRange(mayBeNegative = true, payload = ErrorPayload.class) Percentage> getEquityRatio() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return FinanceRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Finance, Builder> {
        /**
         * 9.1 必須 売上高: 事業者の売上高(単独ベース)
         *
         * @param answer Sales: sales of the provider (non-consolidated)
         * @return this builder
         */
        Builder sales(Answer<Money> answer);

        /**
         * 10.1 選択 経常利益: 事業者の経常利益額(単独ベース)
         *
         * @param answer Ordinary profit: ordinary profit of the provider (non-consolidated)
         * @return this builder
         */
        Builder ordinaryProfit(Answer<Money> answer);

        /**
         * 11.1 必須 資本金: 事業者の資本金(単独ベース)
         *
         * @param answer Capital: capital of the provider (non-consolidated)
         * @return this builder
         */
        Builder capital(Answer<Money> answer);

        /**
         * 12.1 選択 自己資本比率: 事業者の自己資本の比率(単独ベース)
         *
         * @param answer Equity ratio: ratio of the provider's equity (non-consolidated)
         * @return this builder
         */
        Builder equityRatio(Answer<Percentage> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return FinanceRows.set(this, row, answer);
        }
    }
}
