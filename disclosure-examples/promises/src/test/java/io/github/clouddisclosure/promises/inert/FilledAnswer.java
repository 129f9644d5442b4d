package io.github.clouddisclosure.promises.inert;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.function.BiFunction;

/** The ways of an answer, each with the same text wherever it has one. */
enum FilledAnswer {
    STATED((row, text) -> Stated.of(FilledValue.of(row, text)).withNote(text)),
    READ((row, text) -> Stated.of(FilledValue.of(row, text)).withNote(text).withSourceText(text)),
    DESCRIBED((row, text) -> Answers.described(text)),
    WITHHELD((row, text) -> Withheld.plain().withNote(text)),
    NOT_APPLICABLE((row, text) -> NotApplicable.plain().withNote(text));

    private final BiFunction<GuidelineRow, String, Answer<?>> answer;

    FilledAnswer(BiFunction<GuidelineRow, String, Answer<?>> answer) {
        this.answer = answer;
    }

    Answer<?> of(GuidelineRow row, String text) {
        return answer.apply(row, text);
    }
}
