package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/**
 * An answer in a row.
 *
 * @param row the row
 * @param answer an answer that it can hold
 */
public record RowAnswer(GuidelineRow row, Answer<?> answer) {}
