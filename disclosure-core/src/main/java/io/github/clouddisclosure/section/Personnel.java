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
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Count;
import org.immutables.value.Value;

/** 人材: the people who run the provider. Every row is {@code unanswered()} until it is set. */
public interface Personnel extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutablePersonnel.builder();
    }

    /**
     * 6.1 必須 代表者: 代表者氏名
     *
     * @return name of the representative
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getRepresentativeName() {
        return unanswered();
    }

    /**
     * 6.2 必須 代表者: 代表者経歴(生年月日、学歴、業務履歴、資格等)
     *
     * @return career of the representative (date of birth, education, work history, qualifications, etc.)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    @Value.Redacted
    default Answer<String> getRepresentativeCareer() {
        return unanswered();
    }

    /**
     * 7.1 選択 役員: 役員数
     *
     * @return number of officers
     */
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Count> getOfficerCount() {
        return unanswered();
    }

    /**
     * 8.1 必須 従業員数: 正社員数(単独ベース)
     *
     * @return number of regular employees (non-consolidated)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @NumberExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<@NotNegative(payload = ErrorPayload.class) Count> getRegularEmployeeCount() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return PersonnelRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Personnel, Builder> {
        /**
         * 6.1 必須 代表者: 代表者氏名
         *
         * @param answer Representative: name of the representative
         * @return this builder
         */
        Builder representativeName(Answer<String> answer);

        /**
         * 6.2 必須 代表者: 代表者経歴(生年月日、学歴、業務履歴、資格等)
         *
         * @param answer Representative: career of the representative (date of birth, education, work history,
         *     qualifications, etc.)
         * @return this builder
         */
        Builder representativeCareer(Answer<String> answer);

        /**
         * 7.1 選択 役員: 役員数
         *
         * @param answer Officers: number of officers
         * @return this builder
         */
        Builder officerCount(Answer<Count> answer);

        /**
         * 8.1 必須 従業員数: 正社員数(単独ベース)
         *
         * @param answer Number of employees: number of regular employees (non-consolidated)
         * @return this builder
         */
        Builder regularEmployeeCount(Answer<Count> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return PersonnelRows.set(this, row, answer);
        }
    }
}
