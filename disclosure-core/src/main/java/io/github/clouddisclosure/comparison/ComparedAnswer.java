package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;

/**
 * The answer of one service in one row.
 *
 * @param answer the answer
 * @param text the answer as the official table prints it; empty if there is none
 */
public record ComparedAnswer(Answer<?> answer, String text) {
    /** Checks that nothing is null. */
    public ComparedAnswer {
        requireNonNull(answer, "answer");
        requireNonNull(text, "text");
    }

    /** {@return what kind of answer it is} */
    public AnswerState state() {
        return AnswerState.of(answer);
    }

    /** {@return the case of the answer, without its text} */
    @Override
    public String toString() {
        return answer.toString();
    }
}
