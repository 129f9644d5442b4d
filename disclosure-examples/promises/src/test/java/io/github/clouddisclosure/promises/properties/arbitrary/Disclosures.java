package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Disclosures within the limits of documents. */
public final class Disclosures {
    /** Enough answers in rows drawn at random for nine rows in ten to be answered. */
    private static final int MANY = 330;

    private static final int FEW = 6;
    private static final int LONGEST_CELL = 4_500;

    private Disclosures() {}

    /** Disclosures with a few answers, none of them long. */
    public static Arbitrary<Disclosure> small() {
        return of(RowAnswers.any().list().ofMaxSize(FEW));
    }

    /** Any disclosure: a few answers or up to most rows, and now and then one with the longest text. */
    public static Arbitrary<Disclosure> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(30, small()), Tuple.of(10, of(many())), Tuple.of(1, withText(Texts.LONGEST)));
    }

    /** Any disclosure whose texts fit into the cells of a table. */
    public static Arbitrary<Disclosure> ofTables() {
        return Arbitraries.frequencyOf(
                Tuple.of(30, small()), Tuple.of(10, of(many())), Tuple.of(1, withText(LONGEST_CELL)));
    }

    private static Arbitrary<List<RowAnswer>> many() {
        return RowAnswers.any().list().ofMaxSize(MANY).withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Disclosure> of(Arbitrary<List<RowAnswer>> answers) {
        return Combinators.combine(
                        answers,
                        SupplementaryRows.any().list().ofMaxSize(4),
                        Texts.any().optional(0.1))
                .as(Disclosures::of);
    }

    private static Disclosure of(List<RowAnswer> answers, List<SupplementaryRow> rows, Optional<String> schema) {
        DisclosureBuilder disclosure = Disclosure.builder();
        answers.forEach(answer -> disclosure.answer(answer.row(), answer.answer()));
        rows.forEach(disclosure::supplementary);
        schema.ifPresent(disclosure::schema);
        return disclosure.build();
    }

    private static Arbitrary<Disclosure> withText(int characters) {
        return Combinators.combine(small(), Texts.repeated(characters))
                .as((disclosure, text) -> disclosure.with(d ->
                        d.supplementary(SupplementaryRow.builder().answer(text).build())));
    }
}
