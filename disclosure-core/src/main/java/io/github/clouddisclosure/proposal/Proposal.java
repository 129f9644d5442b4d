package io.github.clouddisclosure.proposal;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.fix.ProposedFix;
import java.util.List;

/**
 * A proposal for a row that asks for a choice and is answered in words: the answer that a person would likely write. All
 * of the words are in it, as its note, or as its source text if they are a detail and its label.
 *
 * @param row the row
 * @param words the words that are the present answer
 * @param phrase the part of the words that the proposal rests on, as it stands there
 * @param answer the proposed answer
 */
public record Proposal(GuidelineRow row, String words, String phrase, TypedAnswer<?> answer) {
    /** Checks that nothing is null. */
    public Proposal {
        requireNonNull(row, "row");
        requireNonNull(words, "words");
        requireNonNull(phrase, "phrase");
        requireNonNull(answer, "answer");
    }

    /**
     * Accepts the proposal.
     *
     * @param disclosure a disclosure in which the answer in the row is the words
     * @return a copy with the proposed answer in the row; every other answer is as it was
     * @throws IllegalArgumentException if the answer in the row is another one
     */
    public Disclosure acceptIn(Disclosure disclosure) {
        return Proposals.accept(disclosure, List.of(this));
    }

    /**
     * The same change for the JSON form.
     *
     * @return the proposed answer, to be put at the place of the row
     */
    public Fix fix() {
        return ProposedFix.of(row, answer);
    }

    /** Whether an answer is the words. */
    boolean isFor(Answer<?> present) {
        return !(present instanceof TypedAnswer)
                && present.sourceText().filter(words::equals).isPresent();
    }

    /** {@return the row and the case of the answer, without the words} */
    @Override
    public String toString() {
        return row + ": " + answer;
    }
}
