package io.github.clouddisclosure.proposal;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.prose.ProseChoice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds answers in words that clearly say yes or no where a row asks for it (有無, か否か, 可否): 「DR対策はありません」 says no in
 * 55.2. Where there is any doubt, there is no proposal: words about something else than the row asks for, conditions,
 * exceptions, plans, hearsay.
 *
 * <pre>{@code
 * for (Proposal proposal : Proposals.of(disclosure)) {
 *     // show the row, the words and the phrase to somebody who decides
 *     disclosure = proposal.acceptIn(disclosure);
 * }
 * }</pre>
 *
 * <p>A word for yes or no in another spelling is no prose: see {@link io.github.clouddisclosure.text.NearMisses}.
 */
public final class Proposals {
    private Proposals() {}

    /**
     * The proposals for a disclosure.
     *
     * @param disclosure the disclosure
     * @return the proposals in the order of the guideline, at most one for each row; empty if there are none
     */
    public static List<Proposal> of(Disclosure disclosure) {
        return disclosure.getGuideline().rows().stream()
                .flatMap(row -> of(row, disclosure.answer(row)).stream())
                .toList();
    }

    /**
     * The proposal for an answer.
     *
     * @param row the row
     * @param answer the answer in the row
     * @return the proposal; none for an answer that is not in words, or that says neither yes nor no beyond doubt
     */
    public static Optional<Proposal> of(GuidelineRow row, Answer<?> answer) {
        requireNonNull(row, "row");
        return requireNonNull(answer, "answer") instanceof Described<?> described
                ? ProseChoice.read(row, described.text())
                        .map(read -> new Proposal(row, described.text(), read.phrase(), read.answer()))
                : Optional.empty();
    }

    /**
     * Accepts proposals.
     *
     * @param disclosure a disclosure in which the answers are the words that the proposals are for
     * @param proposals the proposals
     * @return a copy with the proposed answers; every other answer is as it was
     * @throws IllegalArgumentException if an answer is another one
     */
    public static Disclosure accept(Disclosure disclosure, Collection<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (!proposal.isFor(disclosure.answer(proposal.row()))) {
                throw new IllegalArgumentException(
                        "row " + proposal.row().id() + " has another answer than the proposal is for");
            }
        }
        return disclosure.with(
                builder -> proposals.forEach(proposal -> builder.answer(proposal.row(), proposal.answer())));
    }
}
