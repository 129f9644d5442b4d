package io.github.clouddisclosure.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as {@code number item answer}; changes as {@code old>new KIND DIRECTION}. */
class SupplementaryChangeTest {
    private static SupplementaryRow row(String cells) {
        String[] parts = cells.split("/", -1);
        return SupplementaryRow.builder()
                .number(parts[0])
                .item(parts[1])
                .answer(parts[2])
                .build();
    }

    private static Disclosure disclosure(String rows) {
        List<SupplementaryRow> list = rows.isEmpty()
                ? List.of()
                : Arrays.stream(rows.split(" "))
                        .map(SupplementaryChangeTest::row)
                        .toList();
        return Disclosure.builder().supplementary(list).build();
    }

    private static String place(OptionalInt index) {
        return index.isPresent() ? Integer.toString(index.getAsInt()) : "";
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "73/監視/有り, 73/監視/無し, 0>0 VALUE NEUTRAL",
                "73/監視/有り, 73/監視/非公開, 0>0 WITHHELD GIVES_LESS",
                "73/監視/有り, 73/監視/, 0>0 WITHDRAWN GIVES_LESS",
                "73/監視/, 73/監視/有り, 0>0 ANSWERED GIVES_MORE",
                "73/監視/非公開, 73/監視/有り, 0>0 RELEASED GIVES_MORE",
                "73/監視/有り, 73/監視/有り　, 0>0 WORDING NEUTRAL",
                "\"\", 73/監視/有り, >0 ADDED GIVES_MORE",
                "\"\", 73/監視/, >0 ADDED NEUTRAL",
                "73/監視/有り, \"\", 0> REMOVED GIVES_LESS",
                "73/監視/有り, 93/監視/有り, 0>0 LABELS NEUTRAL",
                "73/監視/有り, 73/通信監視/有り, 0>0 LABELS NEUTRAL",
                "73/監視/有り, 73/通信監視/無し, 0>0 VALUE NEUTRAL",
                "73/監視/有り, 93/通信/有り, >0 ADDED GIVES_MORE;0> REMOVED GIVES_LESS",
                "73/甲/1 77/乙/2 93/丙/3, 93/丙/3 73/甲/1 77/乙/2, 2>0 MOVED NEUTRAL",
                "73/甲/1 77/乙/2, 73/甲/1 41/新/ 77/乙/2, >1 ADDED NEUTRAL",
                "/甲/1 /甲/2, /甲/2 /甲/1, 1>0 MOVED NEUTRAL",
                "/甲/1 /甲/2, /甲/1 /甲/3, 1>1 VALUE NEUTRAL",
                "/甲/1 /甲/2, /甲/2, 0> REMOVED GIVES_LESS",
                "//1, //2, 0>0 VALUE NEUTRAL",
            })
    void isFoundByNumberAndWording(String before, String after, String changes) {
        Disclosure old = disclosure(before);
        Disclosure now = disclosure(after);
        DisclosureDifference difference = DisclosureDifference.between(old, now);
        assertEquals(
                changes,
                difference.supplementary().stream()
                        .map(change -> place(change.indexBefore()) + ">" + place(change.indexAfter()) + " "
                                + change.kind() + " " + change.direction())
                        .collect(Collectors.joining(";")));
        assertEquals(now, difference.applyTo(old));
    }

    @Test
    void oneThatMayBeTheCareerOfTheRepresentativeIsPersonal() {
        Disclosure none = Disclosure.builder().build();
        SupplementaryChange career = DisclosureDifference.between(none, disclosure("/代表者略歴/1970年1月2日生まれ"))
                .supplementary()
                .get(0);
        assertTrue(career.isPersonal());
        assertFalse(career.toString().contains("1970"), career::toString);
        assertTrue(DisclosureDifference.between(disclosure("6//秘密"), none)
                .supplementary()
                .get(0)
                .isPersonal());
        assertFalse(DisclosureDifference.between(none, disclosure("73/監視/有り"))
                .supplementary()
                .get(0)
                .isPersonal());
    }
}
