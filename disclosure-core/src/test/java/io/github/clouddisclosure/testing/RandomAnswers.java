package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.random.RandomGenerator;

/** Random answers to a row: every state, with and without a note and a source text. */
public final class RandomAnswers {
    private RandomAnswers() {}

    /**
     * The next answer.
     *
     * @param row the row
     * @param random the source of randomness
     * @return an answer that the row can hold
     */
    public static Answer<?> next(GuidelineRow row, RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> Answers.unanswered();
            case 1 -> withRemarks(Withheld.plain(), random);
            case 2 -> withRemarks(NotApplicable.plain(), random);
            case 3 -> Answers.described(RandomTexts.next(random));
            default -> withRemarks(Stated.of(RandomValues.next(row, random)), random);
        };
    }

    private static Answer<?> withRemarks(TypedAnswer<?> plain, RandomGenerator random) {
        TypedAnswer<?> noted = random.nextBoolean() ? plain.withNote(RandomTexts.next(random)) : plain;
        return random.nextInt(3) == 0 ? noted.withSourceText(RandomTexts.next(random)) : noted;
    }
}
