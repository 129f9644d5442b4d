package io.github.clouddisclosure.section;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/**
 * What the builders of all sections have in common.
 *
 * @param <S> the section
 * @param <B> the builder
 */
public interface SectionBuilder<S extends SectionAnswers, B extends SectionBuilder<S, B>> {
    /**
     * Copies every answer of another section.
     *
     * @param section the section
     * @return this builder
     */
    B from(S section);

    /**
     * Sets the answer in a row.
     *
     * @param row the row
     * @param answer the answer
     * @return this builder
     * @throws IllegalArgumentException if the row is of another section, or the answer states a value of a type that
     *     the row does not ask for
     */
    B answer(GuidelineRow row, Answer<?> answer);

    /** {@return the section with the answers set so far} */
    S build();
}
