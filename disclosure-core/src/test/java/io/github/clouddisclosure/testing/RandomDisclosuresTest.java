package io.github.clouddisclosure.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomDisclosuresTest {
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(Unblemished.TODAY);

    @Test
    void theSameSeedGivesTheSameDisclosure() {
        assertEquals(RandomDisclosures.next(new Random(7)), RandomDisclosures.next(new Random(7)));
    }

    @Test
    void everyRowOccursInEveryState() {
        List<Disclosure> disclosures = first(200).toList();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            Set<Class<?>> states = new HashSet<>();
            for (Disclosure disclosure : disclosures) {
                states.add(disclosure.answer(row).getClass());
            }
            assertEquals(states(), states, row.toString());
        }
    }

    private static Set<Class<?>> states() {
        return Stream.of(Answer.class.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type))
                .collect(Collectors.toSet());
    }

    @Test
    void everyRuleIsBrokenBySome() {
        EnumSet<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        first(200)
                .forEach(disclosure -> VALIDATOR.validate(disclosure).stream()
                        .map(Finding::code)
                        .forEach(found::add));
        assertEquals(EnumSet.range(FindingCode.MANDATORY_UNANSWERED, FindingCode.TARGET_INSTEAD_OF_ACTUAL), found);
    }

    @Test
    void someHaveSupplementaryRows() {
        assertTrue(
                first(20).anyMatch(disclosure -> disclosure.getSupplementary().size() > 1));
    }

    @Test
    void theUnblemishedOneHasNoFinding() {
        assertEquals(List.of(), VALIDATOR.validate(Unblemished.disclosure()));
    }

    private static Stream<Disclosure> first(int number) {
        Random random = new Random(1);
        return Stream.generate(() -> RandomDisclosures.next(random)).limit(number);
    }
}
