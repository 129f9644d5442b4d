package io.github.clouddisclosure.section;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** The answers of a section, by row. */
public interface SectionAnswers {
    /**
     * The answer in a row.
     *
     * @param row the row
     * @return the answer
     * @throws IllegalArgumentException if the row is of another section
     */
    Answer<?> answer(GuidelineRow row);
}
