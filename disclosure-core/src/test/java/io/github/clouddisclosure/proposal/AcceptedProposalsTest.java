package io.github.clouddisclosure.proposal;

import static io.github.clouddisclosure.answer.Answers.described;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.ProseSentence;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptedProposalsTest {
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(Unblemished.TODAY);

    static List<ProseSentence> sentences() {
        return ProseSentence.clear();
    }

    static LongStream seeds() {
        return Seeds.first(20);
    }

    private static Disclosure disclosure(GuidelineRow row, String words) {
        return Unblemished.disclosure().with(d -> d.answer(row, described(words)));
    }

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("sentences")
    void theRowHasNoFindingAnyMoreAndEveryOtherAnswerIsAsItWas(ProseSentence sentence) {
        Disclosure disclosure = disclosure(sentence.row(), sentence.words());
        Proposal proposal = Proposals.of(disclosure).get(0);
        Disclosure accepted = proposal.acceptIn(disclosure);
        assertEquals(List.of(), VALIDATOR.validate(accepted));
        assertOnlyAccepted(List.of(proposal), disclosure, accepted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allProposalsForARandomDisclosureAreAcceptedAtOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Disclosure disclosure = RandomDisclosures.next(random).with(d -> {
            for (int i = 0; i < 40; i++) {
                ProseSentence sentence =
                        sentences().get(random.nextInt(sentences().size()));
                d.answer(sentence.row(), sentence.answer());
            }
        });
        List<Proposal> proposals = Proposals.of(disclosure);
        Disclosure accepted = Proposals.accept(disclosure, proposals);
        assertFalse(proposals.isEmpty());
        assertOnlyAccepted(proposals, disclosure, accepted);
        assertEquals(List.of(), Proposals.of(accepted));
        Set<GuidelineRow> prose = VALIDATOR.validate(accepted).stream()
                .filter(finding -> finding.code() == FindingCode.PROSE_INSTEAD_OF_YES_NO)
                .map(finding -> finding.row().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                proposals.stream()
                        .filter(proposal -> prose.contains(proposal.row()))
                        .toList());
    }

    private static void assertOnlyAccepted(List<Proposal> proposals, Disclosure before, Disclosure after) {
        int next = 0;
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            Answer<?> answer = after.answer(row);
            if (next < proposals.size() && proposals.get(next).row().equals(row)) {
                String words = before.answer(row).sourceText().orElseThrow();
                assertEquals(proposals.get(next).answer(), answer);
                assertTrue(List.of(answer.note(), answer.sourceText()).contains(Optional.of(words)), words);
                assertTrue(words.contains(proposals.get(next).phrase()), words);
                next++;
            } else {
                assertEquals(before.answer(row), answer);
                assertEquals(before.answer(row).sourceText(), answer.sourceText());
            }
        }
        assertEquals(proposals.size(), next, "in the order of the guideline");
        assertEquals(before.getSupplementary(), after.getSupplementary());
        assertEquals(before.getSchema(), after.getSchema());
    }

    @Test
    void aProposalForOtherWordsIsRefused() {
        Disclosure disclosure = disclosure(row("55.2"), "DR対策はありません");
        Proposal proposal = Proposals.of(disclosure).get(0);
        Disclosure changed = disclosure(row("55.2"), "DR対策を実施しています");
        assertThrows(IllegalArgumentException.class, () -> proposal.acceptIn(changed));
        Disclosure accepted = proposal.acceptIn(disclosure);
        assertThrows(IllegalArgumentException.class, () -> proposal.acceptIn(accepted));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("sentences")
    void aFindingHasTheProposalAsItsFixIfTheValidatorIsAskedForIt(ProseSentence sentence) {
        Disclosure disclosure = disclosure(sentence.row(), sentence.words());
        Fix fix = Proposals.of(disclosure).get(0).fix();
        List<Finding> findings = VALIDATOR.validate(disclosure);
        assertEquals(
                List.of(Optional.empty()), findings.stream().map(Finding::fix).toList());
        assertEquals(
                findings.stream().map(finding -> finding.withFix(fix)).toList(),
                VALIDATOR.withProposals().validate(disclosure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "55.2 | DR対策はありません | {\"value\":\"no\",\"note\":\"DR対策はありません\"}",
                "36.2 | 改変年月日:2020年2月18日 | "
                        + "{\"value\":\"yes\",\"detail\":[\"2020-02-18\"],\"text\":\"改変年月日:2020年2月18日\"}"
            })
    void theFixIsTheAnswerInTheJsonForm(String id, String words, String json) {
        assertEquals(
                List.of(Fix.ofValue(row(id).pointer(), json)),
                Proposals.of(disclosure(row(id), words)).stream()
                        .map(Proposal::fix)
                        .toList());
    }

    @Test
    void aWordInAnotherSpellingKeepsItsOwnFix() {
        Disclosure disclosure = disclosure(row("88.1"), "yess");
        assertEquals(VALIDATOR.validate(disclosure), VALIDATOR.withProposals().validate(disclosure));
    }
}
