package io.github.clouddisclosure.section;

import io.github.clouddisclosure.answer.Answer;

/** The answers of a section, by the name of the row. */
public interface SectionAnswers {
    /**
     * The answer in a row.
     *
     * @param property the name of the row within the section: {@code fireDetection}
     * @return the answer
     * @throws IllegalArgumentException if the section has no such row
     */
    Answer<?> answer(String property);
}
