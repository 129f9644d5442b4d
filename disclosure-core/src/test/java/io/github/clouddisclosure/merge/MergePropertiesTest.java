package io.github.clouddisclosure.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.RandomAnswers;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any three disclosures, tried on random ones and on random edits of them. */
class MergePropertiesTest {
    static LongStream seeds() {
        return Seeds.first(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOneSideLeftAsItWasIsWhatTheOtherMadeOfIt(long seed) {
        Random random = new Random(seed);
        Disclosure base = disclosure(random);
        for (Disclosure edit : List.of(edit(base, random), disclosure(random))) {
            assertMerged(edit, DisclosureMerge.of(base, edit, base), seed);
            assertMerged(edit, DisclosureMerge.of(base, base, edit), seed);
            assertMerged(edit, DisclosureMerge.of(base, edit, edit), seed);
            assertMerged(edit, DisclosureMerge.of(edit, edit, edit), seed);
        }
    }

    /** Equal, and with the same source texts, which equality leaves out. */
    private static void assertMerged(Disclosure expected, DisclosureMerge merge, long seed) {
        assertEquals(List.of(), merge.conflicts(), "seed " + seed);
        assertEquals(expected, merge.disclosure(), "seed " + seed);
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            assertEquals(
                    expected.answer(row).sourceText(),
                    merge.disclosure().answer(row).sourceText(),
                    () -> "seed " + seed + ": " + row);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRowIsInConflictIfBothSidesChangedItAndNotInTheSameWay(long seed) {
        Random random = new Random(seed);
        Disclosure base = disclosure(random);
        Disclosure ours = edit(base, random);
        Disclosure theirs = edit(base, random);
        DisclosureMerge merge = DisclosureMerge.of(base, ours, theirs);
        List<GuidelineRow> expected = new ArrayList<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            Answer<?> before = base.answer(row);
            if (!ours.answer(row).equals(before)) {
                assertSame(ours.answer(row), merge.disclosure().answer(row), "seed " + seed);
                if (!theirs.answer(row).equals(before) && !theirs.answer(row).equals(ours.answer(row))) {
                    expected.add(row);
                }
            } else {
                assertEquals(theirs.answer(row), merge.disclosure().answer(row), "seed " + seed);
            }
        }
        assertEquals(expected, rows(merge), "seed " + seed);
        assertEquals(expected, rows(DisclosureMerge.of(base, theirs, ours)), "seed " + seed);
    }

    private static List<GuidelineRow> rows(DisclosureMerge merge) {
        return merge.conflicts().stream()
                .filter(RowConflict.class::isInstance)
                .map(conflict -> ((RowConflict) conflict).row())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsInConflictDoesNotDependOnWhoseSideIsWhose(long seed) {
        Random random = new Random(seed);
        Disclosure base = disclosure(random);
        Disclosure ours = edit(base, random);
        Disclosure theirs = edit(base, random);
        DisclosureMerge merge = DisclosureMerge.of(base, ours, theirs);
        DisclosureMerge swapped = DisclosureMerge.of(base, theirs, ours);
        assertEquals(merge.conflicts().size(), swapped.conflicts().size(), "seed " + seed);
        if (merge.conflicts().isEmpty()) {
            assertEquals(
                    sorted(merge.disclosure().getSupplementary()),
                    sorted(swapped.disclosure().getSupplementary()),
                    "seed " + seed);
        }
    }

    private static List<String> sorted(List<SupplementaryRow> rows) {
        return rows.stream()
                .map(row -> row.getNumber() + '=' + row.getAnswer())
                .sorted()
                .toList();
    }

    private static Disclosure disclosure(Random random) {
        Disclosure disclosure = RandomDisclosures.next(random);
        return disclosure.with(d -> numbered(random).forEach(d::supplementary));
    }

    /** Rows of few numbers, so that numbers are repeated. */
    private static List<SupplementaryRow> numbered(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> numberedRow(random))
                .toList();
    }

    private static SupplementaryRow numberedRow(Random random) {
        return SupplementaryRow.builder()
                .number(Integer.toString(random.nextInt(5)))
                .answer(Integer.toString(random.nextInt(3)))
                .build();
    }

    /** Another answer in some rows, and some supplementary rows changed, added, removed or put elsewhere. */
    private static Disclosure edit(Disclosure base, Random random) {
        return base.with(d -> {
            for (GuidelineRow row : Guideline.aspSaas3().rows()) {
                if (random.nextInt(4) == 0) {
                    d.answer(row, RandomAnswers.next(row, random));
                }
            }
            editSupplementary(base, d, random);
            if (random.nextInt(4) == 0) {
                d.schema(random.nextInt(2) + ".json");
            }
        });
    }

    private static void editSupplementary(Disclosure base, DisclosureBuilder edited, Random random) {
        List<SupplementaryRow> rows = new ArrayList<>(base.getSupplementary());
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int place = random.nextInt(rows.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> rows.add(place, numberedRow(random));
                case 1 -> rows.subList(place, Math.min(place + 1, rows.size())).clear();
                default ->
                    rows.subList(place, Math.min(place + 1, rows.size()))
                            .replaceAll(row -> SupplementaryRow.builder()
                                    .from(row)
                                    .answer(Integer.toString(random.nextInt(3)))
                                    .build());
            }
        }
        edited.supplementary(rows);
    }
}
