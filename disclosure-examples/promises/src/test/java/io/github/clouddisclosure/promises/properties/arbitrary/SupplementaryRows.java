package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.section.SupplementaryRow;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows that are not in the catalogue. */
public final class SupplementaryRows {
    private static final Arbitrary<SupplementaryRow> ANY = new Known<>(rows());

    private SupplementaryRows() {}

    /** Any row, with any of its cells empty. */
    public static Arbitrary<SupplementaryRow> any() {
        return ANY;
    }

    private static Arbitrary<SupplementaryRow> rows() {
        Arbitrary<String> numbers = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(3, Arbitraries.integers().between(1, 120).map(Object::toString)),
                Tuple.of(1, Texts.any()));
        return Combinators.combine(
                        numbers, cells(), cells(), cells(), cells(), Texts.like("", "必須", "選択", "選択(任意)"), cells())
                .as((number, section, category, item, prescription, requirement, answer) -> SupplementaryRow.builder()
                        .number(number)
                        .section(section)
                        .category(category)
                        .item(item)
                        .prescription(prescription)
                        .requirement(requirement)
                        .answer(answer)
                        .build());
    }

    private static Arbitrary<String> cells() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(1, Texts.any()));
    }
}
