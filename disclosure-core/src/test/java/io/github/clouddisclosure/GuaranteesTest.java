package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.section.SectionAnswers;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library promises: a test for each promise, named after it. */
class GuaranteesTest {
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(Unblemished.TODAY);

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @Test
    void aDisclosureIsImmutable() {
        DisclosureBuilder builder = Disclosure.builder().housing(housing -> housing.fireDetection(Answers.yes()));
        Disclosure disclosure = builder.build();
        builder.housing(housing -> housing.fireDetection(Answers.no()))
                .disclosedOn(Answers.date(2024, 6, 12))
                .supplementary(SupplementaryRow.builder().number("73").build());
        assertEquals(
                Disclosure.builder()
                        .housing(housing -> housing.fireDetection(Answers.yes()))
                        .build(),
                disclosure);
        assertThrows(
                UnsupportedOperationException.class,
                () -> disclosure
                        .getSupplementary()
                        .add(SupplementaryRow.builder().build()));
    }

    @Test
    void aSectionIsImmutable() {
        Housing.Builder builder = Housing.builder().fireDetection(Answers.yes());
        Housing housing = builder.build();
        builder.fireDetection(Answers.no());
        assertEquals(Answers.yes(), housing.getFireDetection());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDisclosureCanBeBuiltBecauseTheModelJudgesNothing(long seed) {
        Disclosure disclosure = RandomDisclosures.next(new Random(seed));
        DisclosureBuilder copy = Disclosure.builder();
        Guideline.aspSaas3().rows().forEach(row -> copy.answer(row, disclosure.answer(row)));
        disclosure.getSupplementary().forEach(copy::supplementary);
        assertEquals(disclosure, copy.build(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void disclosuresAreEqualByValue(long seed) {
        Disclosure disclosure = RandomDisclosures.next(new Random(seed));
        Disclosure same = RandomDisclosures.next(new Random(seed));
        assertEquals(disclosure, same, "seed " + seed);
        assertEquals(disclosure.hashCode(), same.hashCode(), "seed " + seed);
        assertEquals(disclosure.toString(), same.toString(), "seed " + seed);
        assertNotEquals(disclosure, RandomDisclosures.next(new Random(seed + 1_000)), "seed " + seed);
    }

    @Test
    void disclosuresWithOneOtherAnswerAreNotEqual() {
        Disclosure base = Unblemished.disclosure();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            assertNotEquals(base, base.with(d -> d.answer(row, Answers.described("他"))), row::toString);
        }
        assertNotEquals(
                base, base.with(d -> d.supplementary(SupplementaryRow.builder().build())));
    }

    @Test
    void theSourceTextIsKeptButDoesNotCountForEquality() {
        Answer<String> written = Stated.of("株式会社").withSourceText("株式会社 (旧有限会社)");
        Disclosure one =
                Disclosure.builder().business(b -> b.tradeName(written)).build();
        Disclosure other = Disclosure.builder()
                .business(b -> b.tradeName(Answers.text("株式会社")))
                .build();
        assertEquals(other, one);
        assertEquals(other.hashCode(), one.hashCode());
        assertEquals(
                Optional.of("株式会社 (旧有限会社)"), one.getBusiness().getTradeName().sourceText());
        assertEquals(
                Optional.of("株式会社 (旧有限会社)"),
                one.with(d -> {}).getBusiness().getTradeName().sourceText());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyWithOneAnswerChangedLeavesTheRestUnchanged(long seed) {
        Random random = new Random(seed);
        Disclosure original = RandomDisclosures.next(random);
        List<GuidelineRow> items = Guideline.aspSaas3().rows();
        List<Answer<?>> before = answers(original);
        GuidelineRow changed = items.get(random.nextInt(items.size()));
        Answer<?> answer = Answers.described("これだけ変更");
        Disclosure copy = original.with(disclosure -> disclosure.answer(changed, answer));
        List<Answer<?>> after = answers(original);
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i), "seed " + seed);
        }
        for (GuidelineRow row : items) {
            assertSame(row.equals(changed) ? answer : original.answer(row), copy.answer(row), "seed " + seed);
        }
        assertEquals(original.getSupplementary(), copy.getSupplementary(), "seed " + seed);
    }

    private static List<Answer<?>> answers(Disclosure disclosure) {
        List<Answer<?>> answers = new ArrayList<>();
        Guideline.aspSaas3().rows().forEach(row -> answers.add(disclosure.answer(row)));
        return answers;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFindingsAreInTheOrderOfTheGuidelineThenOfTheirCodes(long seed) {
        int place = -1;
        for (Finding finding : VALIDATOR.validate(RandomDisclosures.next(new Random(seed)))) {
            int next = finding.row().orElseThrow().order() * FindingCode.values().length
                    + finding.code().ordinal();
            assertTrue(place < next, () -> "seed " + seed + ": " + finding);
            place = next;
        }
    }

    @Test
    void noRowIsEverNull() {
        Disclosure empty = Disclosure.builder().build();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            assertSame(Answers.unanswered(), empty.answer(row));
        }
        assertEquals(List.of(), empty.getSupplementary());
    }

    /**
     * An object with only final fields, all of such types, is safe to share between threads however it is published.
     */
    @Test
    void everyFieldIsFinalSoThreadsCanShareADisclosure() throws ReflectiveOperationException {
        Disclosure disclosure = Unblemished.disclosure()
                .with(d -> d.supplementary(SupplementaryRow.builder().build()));
        assertFinalFields(disclosure.getClass());
        assertFinalFields(disclosure.getSupplementary().get(0).getClass());
        for (Method accessor : Disclosure.class.getMethods()) {
            if (SectionAnswers.class.isAssignableFrom(accessor.getReturnType())) {
                assertFinalFields(accessor.invoke(disclosure).getClass());
            }
        }
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            assertFinalFields(disclosure.answer(row).getClass());
            assertFinalFields(disclosure.answer(row).value().orElseThrow().getClass());
        }
    }

    private static void assertFinalFields(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            assertTrue(Modifier.isFinal(field.getModifiers()) || type == String.class, field::toString);
        }
    }

    @Test
    void supplementaryRowsCanBeAddedAndReplaced() {
        SupplementaryRow first = SupplementaryRow.builder().number("73").build();
        SupplementaryRow second = SupplementaryRow.builder().number("93").build();
        Disclosure both =
                Disclosure.builder().supplementary(first).supplementary(second).build();
        assertEquals(List.of(first, second), both.getSupplementary());
        assertEquals(
                List.of(second),
                both.with(d -> d.supplementary(List.of(second))).getSupplementary());
    }
}
