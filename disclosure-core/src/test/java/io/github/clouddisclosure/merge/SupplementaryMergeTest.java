package io.github.clouddisclosure.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row is written as its number and its answer: {@code 73=有}. */
class SupplementaryMergeTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // base            ours             theirs           merged
                "73=有 77=無,      73=有 77=有,     73=無 77=無,     73=無 77=有",
                "73=有 77=無,      73=有,           73=有 77=無,     73=有",
                "73=有 77=無,      73=有 77=無,     77=無,           77=無",
                "73=有 77=無,      77=無,           73=有,           -",
                "73=有,            73=有 93=有,     73=有,           73=有 93=有",
                "73=有,            73=有,           93=有 73=有,     93=有 73=有",
                "73=有,            73=有 93=有,     73=有 94=有,     73=有 94=有 93=有",
                "73=有,            73=有 93=有,     73=有 93=有,     73=有 93=有",
                "-,                93=有,           94=有,           94=有 93=有",
                "73=有 77=無,      77=無 73=有,     73=有 77=有,     77=有 73=有",
                "73=有 77=無,      73=有 77=有,     77=無 73=有,     77=有 73=有",
                "73=有 77=無,      93=有 73=有,     73=有 77=無 94=有, 93=有 73=有 94=有",
                // rows of one number and wording
                "73=甲 73=乙,      73=甲 73=乙,     73=甲 73=丙,     73=甲 73=丙",
                "73=甲 73=乙,      73=乙,           73=甲 73=乙,     73=乙",
                "73=甲 77=無,      73=甲 77=無 73=乙, 73=甲 77=有,   73=甲 77=有 73=乙",
                "73=甲 77=無,      73=甲 77=有,     73=甲 77=無 73=乙, 73=甲 77=有 73=乙",
                "77=無 73=甲 93=有, 73=甲 77=無 93=有, 77=無 73=甲 93=有 73=乙, 73=甲 77=無 93=有 73=乙"
            })
    void whatOneSideChangedIsMerged(String base, String ours, String theirs, String merged) {
        DisclosureMerge merge = merge(base, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(rows(merged), merge.disclosure().getSupplementary());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "73=有,            73=無,           73=非公開",
                "73=有,            -,               73=無",
                "73=有,            73=無,           -",
                "-,                73=有,           73=無",
                "73=甲 73=乙,      73=乙,           73=甲"
            })
    void whatBothSidesChangedIsAConflictAndOursStands(String base, String ours, String theirs) {
        DisclosureMerge merge = merge(base, ours, theirs);
        assertEquals(List.of(new SupplementaryConflict(rows(base), rows(ours), rows(theirs))), merge.conflicts());
        assertEquals(rows(ours), merge.disclosure().getSupplementary());
    }

    @Test
    void aConflictIsNamedByNumberAndItem() {
        SupplementaryConflict conflict =
                (SupplementaryConflict) merge("-", "73=有", "73=無").conflicts().get(0);
        assertEquals("73", conflict.number());
        assertEquals("項目73", conflict.item());
        assertFalse(conflict.toString().contains("有"), conflict::toString);
    }

    @ParameterizedTest
    @CsvSource({"73, 有, false", "6, 有, true", "73, 1962年生まれ, true"})
    void aConflictThatMayBeAboutTheCareerIsPersonal(String number, String answer, boolean isPersonal) {
        List<SupplementaryRow> rows = rows(number + '=' + answer);
        assertEquals(isPersonal, new SupplementaryConflict(List.of(), rows, List.of()).isPersonal());
    }

    @Test
    void aConflictWithoutARowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SupplementaryConflict(List.of(), List.of(), List.of()));
    }

    @Test
    void aRowWithAnotherWordingIsAnotherRow() {
        SupplementaryRow before = row("73=有");
        SupplementaryRow reworded =
                SupplementaryRow.builder().from(before).item("別の項目").build();
        SupplementaryRow answered =
                SupplementaryRow.builder().from(before).answer("無").build();
        DisclosureMerge merge = DisclosureMerge.of(of(before), of(reworded), of(answered));
        assertEquals(
                List.of(new SupplementaryConflict(List.of(before), List.of(), List.of(answered))), merge.conflicts());
        assertEquals(List.of(reworded), merge.disclosure().getSupplementary());
    }

    @Test
    void headingAndRequirementAreMergedWithTheAnswer() {
        SupplementaryRow before = row("73=有");
        SupplementaryRow required =
                SupplementaryRow.builder().from(before).requirement("選択").build();
        SupplementaryRow moved =
                SupplementaryRow.builder().from(before).section("別の見出し").build();
        assertEquals(
                List.of(required),
                DisclosureMerge.of(of(before), of(before), of(required))
                        .disclosure()
                        .getSupplementary());
        assertEquals(
                List.of(new SupplementaryConflict(List.of(before), List.of(required), List.of(moved))),
                DisclosureMerge.of(of(before), of(required), of(moved)).conflicts());
    }

    private static DisclosureMerge merge(String base, String ours, String theirs) {
        return DisclosureMerge.of(of(rows(base)), of(rows(ours)), of(rows(theirs)));
    }

    private static Disclosure of(SupplementaryRow row) {
        return of(List.of(row));
    }

    private static Disclosure of(List<SupplementaryRow> rows) {
        return Disclosure.builder().supplementary(rows).build();
    }

    private static List<SupplementaryRow> rows(String rows) {
        return Stream.ofNullable(rows)
                .filter(some -> !some.equals("-"))
                .flatMap(some -> Stream.of(some.split(" ")))
                .map(SupplementaryMergeTest::row)
                .collect(Collectors.toList());
    }

    private static SupplementaryRow row(String numberAndAnswer) {
        String[] cells = numberAndAnswer.split("=");
        return SupplementaryRow.builder()
                .number(cells[0])
                .item("項目" + cells[0])
                .answer(cells[1])
                .build();
    }
}
