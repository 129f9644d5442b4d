// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.answer.Answers.unanswered;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** 端末: the terminals and browsers to use. Every row is {@code unanswered()} until it is set. */
public interface Terminal extends SectionAnswers {
    /** {@return a builder with no row answered} */
    static Builder builder() {
        return ImmutableTerminal.builder();
    }

    /**
     * 80.1 必須 推奨端末: パソコン、スマホ、タブレット、シンクライアント等の端末の種類、OS等
     *
     * @return types of terminal, such as personal computers, smartphones, tablets and thin clients, their OS, etc.
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getRecommendedTerminals() {
        return unanswered();
    }

    /**
     * 80.2 必須 推奨端末: 利用するブラウザの種類
     *
     * @return types of browser used
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @StateNotInWords(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    default Answer<String> getBrowsers() {
        return unanswered();
    }

    @Override
    default Answer<?> answer(GuidelineRow row) {
        return TerminalRows.get(this, row);
    }

    /** Builds the section row by row. Not thread-safe. */
    interface Builder extends SectionBuilder<Terminal, Builder> {
        /**
         * 80.1 必須 推奨端末: パソコン、スマホ、タブレット、シンクライアント等の端末の種類、OS等
         *
         * @param answer Recommended terminals: types of terminal, such as personal computers, smartphones, tablets and
         *     thin clients, their OS, etc.
         * @return this builder
         */
        Builder recommendedTerminals(Answer<String> answer);

        /**
         * 80.2 必須 推奨端末: 利用するブラウザの種類
         *
         * @param answer Recommended terminals: types of browser used
         * @return this builder
         */
        Builder browsers(Answer<String> answer);

        @Override
        default Builder answer(GuidelineRow row, Answer<?> answer) {
            return TerminalRows.set(this, row, answer);
        }
    }
}
