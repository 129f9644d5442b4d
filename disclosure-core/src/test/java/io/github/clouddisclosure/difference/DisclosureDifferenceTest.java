package io.github.clouddisclosure.difference;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.PartialGuideline;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.RandomAnswers;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.Percentage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureDifferenceTest {
    private static final String SECRET = "1970年1月2日生まれ";

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isEmptyBetweenADisclosureAndItself(long seed) {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        Disclosure same = RandomDisclosures.next(new SplittableRandom(seed));
        DisclosureDifference difference = DisclosureDifference.between(disclosure, same);
        assertTrue(difference.isEmpty(), difference::toString);
        assertEquals(disclosure, difference.applyTo(disclosure));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesTheNewDisclosureOfTheOldOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Disclosure before = RandomDisclosures.next(random);
        Disclosure after = RandomDisclosures.next(random);
        DisclosureDifference difference = DisclosureDifference.between(before, after);
        assertEquals(after, difference.applyTo(before));
        assertFalse(difference.isEmpty());
        assertEquals(before, DisclosureDifference.between(after, before).applyTo(after));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasTheChangedRowsAloneInTheOrderOfTheGuideline(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Disclosure before = RandomDisclosures.next(random);
        List<GuidelineRow> changed = new ArrayList<>();
        Disclosure after = before.with(d -> {
            for (GuidelineRow row : Guideline.aspSaas3().rows()) {
                var answer = random.nextInt(4) == 0 ? RandomAnswers.next(row, random) : before.answer(row);
                if (!answer.equals(before.answer(row))) {
                    d.answer(row, answer);
                    changed.add(row);
                }
            }
        });
        assertEquals(
                changed,
                DisclosureDifference.between(before, after).rows().stream()
                        .map(RowChange::row)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsTheOtherWayTheOtherWayRound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Disclosure before = RandomDisclosures.next(random);
        Disclosure after = RandomDisclosures.next(random);
        List<RowChange> there = DisclosureDifference.between(before, after).rows();
        List<RowChange> back = DisclosureDifference.between(after, before).rows();
        for (int i = 0; i < there.size(); i++) {
            assertEquals(
                    there.get(i).direction().ordinal(),
                    Direction.values().length - 1 - back.get(i).direction().ordinal(),
                    there.get(i)::toString);
        }
    }

    @Test
    void isAppliedToADisclosureThatDiffersElsewhere() {
        Disclosure before = Unblemished.disclosure();
        Disclosure after = before.with(d -> d.housing(h -> h.fireDetection(no())));
        Disclosure other = before.with(d -> d.business(b -> b.tradeName(text("別の会社"))));
        assertEquals(
                other.with(d -> d.housing(h -> h.fireDetection(no()))),
                DisclosureDifference.between(before, after).applyTo(other));
    }

    @Test
    void isNotAppliedToADisclosureThatDiffersThere() {
        Disclosure before = Unblemished.disclosure();
        DisclosureDifference difference =
                DisclosureDifference.between(before, before.with(d -> d.housing(h -> h.fireDetection(no()))));
        Disclosure other = before.with(d -> d.housing(h -> h.fireDetection(withheld())));
        assertEquals(
                "the disclosure differs from the old one in a changed place: row 88.1",
                assertThrows(IllegalArgumentException.class, () -> difference.applyTo(other))
                        .getMessage());
    }

    @Test
    void isNotAppliedToADisclosureWithOtherSupplementaryRowsIfItChangesThem() {
        Disclosure before = Unblemished.disclosure();
        Disclosure after = before.with(d -> d.supplementary(extra("監視")));
        Disclosure other = before.with(d -> d.supplementary(extra("通報")));
        DisclosureDifference difference = DisclosureDifference.between(before, after);
        assertEquals(
                "the disclosure differs from the old one in a changed place: the supplementary rows",
                assertThrows(IllegalArgumentException.class, () -> difference.applyTo(other))
                        .getMessage());
        DisclosureDifference schema = DisclosureDifference.between(before, before.with(d -> d.schema("a")));
        assertEquals(other.with(d -> d.schema("a")), schema.applyTo(other));
    }

    private static SupplementaryRow extra(String item) {
        return SupplementaryRow.builder().item(item).answer("有り").build();
    }

    @Test
    void isAppliedToADisclosureOfAnotherEditionIfItDoesNotChangeTheEdition() {
        Disclosure before = Unblemished.disclosure();
        DisclosureDifference difference = DisclosureDifference.between(before, before.with(d -> d.schema("a")));
        Disclosure other =
                Disclosure.builder(PartialGuideline.without(88)).from(before).build();
        assertEquals(other.with(d -> d.schema("a")), difference.applyTo(other));
    }

    @Test
    void hasBothDisclosures() {
        Disclosure before = Unblemished.disclosure();
        Disclosure after = before.with(d -> d.schema("a"));
        assertSame(before, DisclosureDifference.between(before, after).before());
        assertSame(after, DisclosureDifference.between(before, after).after());
    }

    @Test
    void rowsThatTheNewEditionLacksAreLast() {
        Disclosure before = Unblemished.disclosure();
        Disclosure after = Disclosure.builder(PartialGuideline.without(1))
                .from(before.with(d -> d.disclosedOn(withheld()).housing(h -> h.fireDetection(no()))))
                .build();
        assertEquals(List.of("88.1", "1.1"), changedIds(before, after));
    }

    @Test
    void rowsThatNeitherEditionHasAreCompared() {
        Disclosure before = Disclosure.builder(PartialGuideline.without(88))
                .from(Unblemished.disclosure())
                .build();
        assertEquals(List.of("88.1"), changedIds(before, before.with(d -> d.housing(h -> h.fireDetection(no())))));
    }

    private static List<String> changedIds(Disclosure before, Disclosure after) {
        return DisclosureDifference.between(before, after).rows().stream()
                .map(change -> change.row().id())
                .toList();
    }

    @Test
    void knowsTheSchemaOfTheDocument() {
        Disclosure without = Unblemished.disclosure();
        Disclosure with = without.with(d -> d.schema("disclosure.schema.json"));
        DisclosureDifference difference = DisclosureDifference.between(with, without);
        assertEquals(
                List.of(new FieldChange("/$schema", Optional.of("disclosure.schema.json"), Optional.empty())),
                difference.fields());
        assertEquals(List.of(), difference.rows());
        assertEquals(without, difference.applyTo(with));
        assertThrows(IllegalArgumentException.class, () -> difference.applyTo(without));
        assertEquals(with, DisclosureDifference.between(without, with).applyTo(without));
    }

    @Test
    void knowsTheEditionAndTheRowsThatItLacks() {
        Disclosure before = Unblemished.disclosure();
        Disclosure after = Disclosure.builder(PartialGuideline.without(88))
                .from(before.with(d -> d.housing(h -> h.fireDetection(no()))))
                .build();
        DisclosureDifference difference = DisclosureDifference.between(before, after);
        assertEquals(
                List.of(new FieldChange("/guideline", Optional.of("mic-asp-saas-3"), Optional.of("partial"))),
                difference.fields());
        assertEquals("88.1", difference.rows().get(0).row().id());
        assertEquals(after, difference.applyTo(before));
    }

    @Test
    void comparesTheTextsThatEqualAnswersWereReadFrom() {
        Percentage percentage = Percentage.of("99.9");
        Disclosure typed =
                Unblemished.disclosure().with(d -> d.servicePerformance(s -> s.targetAvailability(stated(percentage))));
        Disclosure read = typed.with(d -> d.servicePerformance(
                s -> s.targetAvailability(Stated.of(percentage).withSourceText("99.9%"))));
        Disclosure other = typed.with(d -> d.servicePerformance(
                s -> s.targetAvailability(Stated.of(percentage).withSourceText("稼働率99.9%"))));
        assertTrue(DisclosureDifference.between(typed, read).isEmpty(), "a table would show the same text");
        assertEquals(
                List.of(ChangeKind.WORDING),
                DisclosureDifference.between(read, other).rows().stream()
                        .map(RowChange::kind)
                        .toList());
    }

    @Test
    void showsNoAnswerInItsTextForm() {
        Disclosure before = Unblemished.disclosure();
        Disclosure after = before.with(d -> d.personnel(p -> p.representativeCareer(text(SECRET))));
        DisclosureDifference difference = DisclosureDifference.between(before, after);
        assertEquals("DisclosureDifference(rows: 1, supplementary rows: 0, fields: 0)", difference.toString());
        assertEquals("6.2 代表者: VALUE NEUTRAL", difference.rows().get(0).toString());
    }

    @Test
    void cannotBeChanged() {
        DisclosureDifference difference = DisclosureDifference.between(
                Disclosure.builder().build(), Unblemished.disclosure().with(d -> d.schema("a")));
        assertThrows(
                UnsupportedOperationException.class, () -> difference.rows().remove(0));
        assertThrows(
                UnsupportedOperationException.class, () -> difference.fields().remove(0));
        assertThrows(UnsupportedOperationException.class, () -> Collections.sort(difference.rows(), (a, b) -> 1));
    }
}
