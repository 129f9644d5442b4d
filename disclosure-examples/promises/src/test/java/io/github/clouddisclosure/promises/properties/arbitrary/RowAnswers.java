package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Answers in any row: every state, with and without a remark and the text that it was read from. */
public final class RowAnswers {
    private static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static final Arbitrary<RowAnswer> ANY = inAnyRow();

    private RowAnswers() {}

    /** Any answer in any row. */
    public static Arbitrary<RowAnswer> any() {
        return ANY;
    }

    private static Arbitrary<RowAnswer> inAnyRow() {
        List<Arbitrary<RowAnswer>> byRow = ROWS.stream().map(RowAnswers::in).toList();
        Arbitrary<Integer> rows =
                Arbitraries.integers().between(0, ROWS.size() - 1).withDistribution(RandomDistribution.uniform());
        return new Known<>(rows.flatMap(byRow::get));
    }

    private static Arbitrary<RowAnswer> in(GuidelineRow row) {
        return new Known<>(of(row).map(answer -> new RowAnswer(row, answer)));
    }

    /** Any answer in a row. */
    public static Arbitrary<Answer<?>> of(GuidelineRow row) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, withTexts(Values.of(row).map(Stated::of))),
                Tuple.of(1, Texts.any().<Answer<?>>map(Answers::described)),
                Tuple.of(1, withTexts(Arbitraries.just(Withheld.plain()))),
                Tuple.of(1, withTexts(Arbitraries.just(NotApplicable.plain()))),
                Tuple.of(1, Arbitraries.just(Answers.unanswered())));
    }

    private static Arbitrary<Answer<?>> withTexts(Arbitrary<? extends TypedAnswer<?>> plain) {
        return Combinators.combine(
                        plain, Texts.optional(Texts.any()), Texts.any().optional(0.3))
                .as(RowAnswers::withTexts);
    }

    private static Answer<?> withTexts(TypedAnswer<?> plain, Optional<String> note, Optional<String> sourceText) {
        TypedAnswer<?> noted = note.isPresent() ? plain.withNote(note.get()) : plain;
        return sourceText.isPresent() ? noted.withSourceText(sourceText.get()) : noted;
    }
}
