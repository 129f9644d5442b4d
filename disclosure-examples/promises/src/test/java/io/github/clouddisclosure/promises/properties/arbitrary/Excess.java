package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.YesNo;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Disclosures that exceed a limit of documents in one place. */
public final class Excess {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_BYTES = 10_000_000;
    private static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private Excess() {}

    /** Any disclosure with one text, number or list that is too long. */
    public static Arbitrary<Disclosure> disclosures() {
        Arbitrary<UnaryOperator<Disclosure>> excesses =
                Arbitraries.oneOf(texts(), numbers(), Arbitraries.just(Excess::withTooManyRows));
        return Combinators.combine(Disclosures.any(), excesses).as((disclosure, excess) -> excess.apply(disclosure));
    }

    /** Any disclosure whose texts are too long together, but none by itself. */
    public static Arbitrary<Disclosure> largeDisclosures() {
        return Disclosures.any().map(Excess::withTooManyBytes);
    }

    private static Arbitrary<UnaryOperator<Disclosure>> texts() {
        Arbitrary<String> tooLong = Texts.repeated(Texts.LONGEST).map(Excess::withOneTooMany);
        return Arbitraries.oneOf(
                tooLong.map(text -> disclosure -> disclosure.with(d -> d.schema(text))),
                tooLong.map(text -> disclosure -> disclosure.with(d ->
                        d.supplementary(SupplementaryRow.builder().item(text).build()))),
                answers(tooLong.map(Answers::described)),
                Combinators.combine(RowAnswers.any(), tooLong)
                        .filter((given, text) -> given.answer() instanceof TypedAnswer<?>)
                        .as((given, text) -> answering(given.row(), ((TypedAnswer<?>) given.answer()).withNote(text))),
                Combinators.combine(RowAnswers.any(), tooLong)
                        .filter((given, text) -> given.answer() instanceof TypedAnswer<?>)
                        .as((given, text) ->
                                answering(given.row(), ((TypedAnswer<?>) given.answer()).withSourceText(text))),
                tooLong.map(text -> stating(AnswerKind.NAMES, NameList.of("甲", text))));
    }

    private static String withOneTooMany(String text) {
        return text + "甲".repeat(Texts.LONGEST + 1 - text.codePointCount(0, text.length()));
    }

    private static Arbitrary<UnaryOperator<Disclosure>> answers(Arbitrary<Answer<Object>> answers) {
        return Combinators.combine(Arbitraries.of(ROWS), answers).as(Excess::answering);
    }

    private static Arbitrary<UnaryOperator<Disclosure>> numbers() {
        Arbitrary<BigDecimal> tooLong = Arbitraries.of(
                        "1E+101", "-1E-101", "0E+101", "1".repeat(1_001), "1E+2147483647")
                .map(BigDecimal::new);
        return Arbitraries.oneOf(
                tooLong.map(number -> stating(
                        AnswerKind.MONEY, new Money(number, MoneyUnit.YEN, Optional.empty(), Optional.empty()))),
                tooLong.map(number -> stating(AnswerKind.RATIO, Percentage.of(number))),
                tooLong.map(number ->
                        stating(AnswerKind.DURATION, new TimeSpan(number, TimeSpanUnit.DAYS, Optional.empty()))),
                tooLong.map(number ->
                        stating(AnswerKind.DATA_RATE, new DataRate(number, DataRateUnit.MBPS, Optional.empty()))));
    }

    private static Disclosure withTooManyRows(Disclosure disclosure) {
        SupplementaryRow empty = SupplementaryRow.builder().build();
        return disclosure.with(d -> d.supplementary(Collections.nCopies(MOST_ROWS + 1, empty)));
    }

    private static Disclosure withTooManyBytes(Disclosure disclosure) {
        SupplementaryRow long3 =
                SupplementaryRow.builder().answer("甲".repeat(Texts.LONGEST)).build();
        return disclosure.with(d -> d.supplementary(Collections.nCopies(MOST_BYTES / Texts.LONGEST / 3 + 1, long3)));
    }

    /** In the first row that asks for such a value, or for a yes with one. */
    private static UnaryOperator<Disclosure> stating(AnswerKind kind, Object value) {
        for (GuidelineRow row : ROWS) {
            if (row.kind() == kind) {
                return answering(row, Stated.of(value));
            }
            if (row.detail().filter(kind::equals).isPresent()) {
                return answering(row, Stated.of(new YesNo<>(Choice.YES, Optional.of(value))));
            }
        }
        throw new IllegalArgumentException("no row asks for " + kind);
    }

    private static UnaryOperator<Disclosure> answering(GuidelineRow row, Answer<?> answer) {
        return disclosure -> disclosure.with(d -> d.answer(row, answer));
    }
}
