package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.random.RandomGenerator;

/** Random answers to a row: every state, with and without a note and the words as published. */
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
            case 1 -> withheld(random);
            case 2 -> notApplicable(random);
            case 3 -> Answers.described(RandomTexts.next(random));
            default -> stated(RandomValues.next(row, random), random);
        };
    }

    private static Answer<Object> stated(Object value, RandomGenerator random) {
        Stated<Object> plain = Stated.of(value);
        Stated<Object> noted = random.nextBoolean() ? plain.withNote(RandomTexts.next(random)) : plain;
        return isWritten(random) ? noted.withSourceText(RandomTexts.next(random)) : noted;
    }

    private static Answer<Object> withheld(RandomGenerator random) {
        Withheld<Object> plain = Withheld.plain();
        Withheld<Object> noted = random.nextBoolean() ? plain.withNote(RandomTexts.next(random)) : plain;
        return isWritten(random) ? noted.withSourceText(RandomTexts.next(random)) : noted;
    }

    private static Answer<Object> notApplicable(RandomGenerator random) {
        NotApplicable<Object> plain = NotApplicable.plain();
        NotApplicable<Object> noted = random.nextBoolean() ? plain.withNote(RandomTexts.next(random)) : plain;
        return isWritten(random) ? noted.withSourceText(RandomTexts.next(random)) : noted;
    }

    private static boolean isWritten(RandomGenerator random) {
        return random.nextInt(3) == 0;
    }
}
