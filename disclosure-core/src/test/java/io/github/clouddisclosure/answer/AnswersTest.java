package io.github.clouddisclosure.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.testing.AnswerWords;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    private static final TimeSpan HOURS = TimeSpan.of(72, TimeSpanUnit.HOURS);

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(Answers.text("記載"), Optional.of("記載"), Optional.empty(), "記載"),
                Arguments.of(Answers.stated("記載", "注"), Optional.of("記載"), Optional.of("注"), "記載 注"),
                Arguments.of(Answers.described("文章"), Optional.empty(), Optional.empty(), "文章"),
                Arguments.of(Answers.withheld(), Optional.empty(), Optional.empty(), "非公開"),
                Arguments.of(Answers.withheld("理由"), Optional.empty(), Optional.of("理由"), "非公開 理由"),
                Arguments.of(Answers.notApplicable(), Optional.empty(), Optional.empty(), "該当なし"),
                Arguments.of(Answers.notApplicable("理由"), Optional.empty(), Optional.of("理由"), "該当なし 理由"),
                Arguments.of(Answers.unanswered(), Optional.empty(), Optional.empty(), ""),
                Arguments.of(Answers.yes(), Optional.of(YesNo.of(Choice.YES)), Optional.empty(), "有り"),
                Arguments.of(Answers.yes("条件"), Optional.of(YesNo.of(Choice.YES)), Optional.of("条件"), "有り 条件"),
                Arguments.of(
                        Answers.yes(HOURS),
                        Optional.of(new YesNo<>(Choice.YES, Optional.of(HOURS))),
                        Optional.empty(),
                        "有り 72時間"),
                Arguments.of(
                        Answers.yes(HOURS, "程度"),
                        Optional.of(new YesNo<>(Choice.YES, Optional.of(HOURS))),
                        Optional.of("程度"),
                        "有り 72時間 程度"),
                Arguments.of(Answers.no(), Optional.of(YesNo.of(Choice.NO)), Optional.empty(), "無し"),
                Arguments.of(Answers.no("予定なし"), Optional.of(YesNo.of(Choice.NO)), Optional.of("予定なし"), "無し 予定なし"),
                Arguments.of(
                        Answers.conditional("契約による"),
                        Optional.of(YesNo.of(Choice.CONDITIONAL)),
                        Optional.of("契約による"),
                        "条件付き 契約による"),
                Arguments.of(
                        Answers.corporateNumber("2013201002720"),
                        Optional.of(new CorporateNumber("2013201002720")),
                        Optional.empty(),
                        "2013201002720"),
                Arguments.of(
                        Answers.date(2024, 6, 12),
                        Optional.of(PartialDate.of(2024, 6, 12)),
                        Optional.empty(),
                        "2024-06-12"),
                Arguments.of(Answers.date(2024, 6), Optional.of(PartialDate.of(2024, 6)), Optional.empty(), "2024-06"),
                Arguments.of(Answers.date(2024), Optional.of(PartialDate.of(2024)), Optional.empty(), "2024"),
                Arguments.of(Answers.percent("99.90"), Optional.of(Percentage.of("99.90")), Optional.empty(), "99.90%"),
                Arguments.of(
                        Answers.percent("99.90", "2025年度"),
                        Optional.of(Percentage.of("99.90").inPeriod("2025年度")),
                        Optional.empty(),
                        "2025年度 99.90%"),
                Arguments.of(Answers.count(3), Optional.of(Count.of(3)), Optional.empty(), "3"),
                Arguments.of(Answers.span(72, TimeSpanUnit.HOURS), Optional.of(HOURS), Optional.empty(), "72時間"),
                Arguments.of(
                        Answers.url("https://example.com/"),
                        Optional.of(new Url("https://example.com/")),
                        Optional.empty(),
                        "https://example.com/"),
                Arguments.of(
                        Answers.address("105-0023", "東京都港区"),
                        Optional.of(PostalAddress.of("105-0023", "東京都港区")),
                        Optional.empty(),
                        "〒105-0023 東京都港区"),
                Arguments.of(Answers.yen(50_000), Optional.of(Money.yen(50_000)), Optional.empty(), "50,000円"),
                Arguments.of(
                        Answers.yen(-1, "2025年10月期"),
                        Optional.of(Money.yen(-1).inPeriod("2025年10月期")),
                        Optional.empty(),
                        "-1円(2025年10月期)"),
                Arguments.of(Answers.count(3, "名"), Optional.of(Count.of(3, "名")), Optional.empty(), "3名"),
                Arguments.of(
                        Answers.span(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST),
                        Optional.of(TimeSpan.of(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST)),
                        Optional.empty(),
                        "3ヶ月以上"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyFactoryMethodCreatesItsAnswer(Answer<?> answer, Optional<?> value, Optional<String> note, String text) {
        assertEquals(value, answer.value());
        assertEquals(note, answer.note());
        assertEquals(text, AnswerWords.of(answer));
        assertEquals(!(answer instanceof Unanswered), answer.isAnswered());
        assertEquals(answer instanceof Described ? Optional.of(text) : Optional.empty(), answer.sourceText());
    }

    static final List<Arguments> TEXT_FORMS = List.of(
            Arguments.of(Answers.text("記𠮷載"), "Stated(String: 3 characters)"),
            Arguments.of(Answers.stated("記載", "注"), "Stated(String: 2 characters, note: 1 character)"),
            Arguments.of(Answers.yen(50_000), "Stated(Money)"),
            Arguments.of(Answers.yes(HOURS, "程度"), "Stated(YesNo, note: 2 characters)"),
            Arguments.of(Stated.of(HOURS).withSourceText("三日間"), "Stated(TimeSpan, source text: 3 characters)"),
            Arguments.of(Answers.described("文章"), "Described(2 characters)"),
            Arguments.of(Answers.withheld(), "Withheld"),
            Arguments.of(Answers.withheld("理由"), "Withheld(note: 2 characters)"),
            Arguments.of(
                    Withheld.plain().withNote("理由").withSourceText("非公開(理由)"),
                    "Withheld(note: 2 characters, source text: 7 characters)"),
            Arguments.of(Answers.notApplicable(), "NotApplicable"),
            Arguments.of(Answers.notApplicable("理由"), "NotApplicable(note: 2 characters)"),
            Arguments.of(NotApplicable.plain().withSourceText("なし"), "NotApplicable(source text: 2 characters)"),
            Arguments.of(Answers.unanswered(), "Unanswered"));

    @ParameterizedTest
    @FieldSource("TEXT_FORMS")
    void theTextFormOfAnAnswerIsItsCaseAndTheLengthsOfItsTexts(Answer<?> answer, String text) {
        assertEquals(text, answer.toString());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerEqualsOnlyItself(Answer<?> answer, Optional<?> value, Optional<String> note, String text) {
        assertEquals(
                List.of(answer),
                answers().map(other -> other.get()[0]).filter(answer::equals).toList());
    }

    @Test
    void aStateWithoutARemarkIsOneObject() {
        assertSame(Answers.withheld(), Answers.withheld());
        assertSame(Answers.notApplicable(), Answers.notApplicable());
        assertSame(Answers.unanswered(), Answers.unanswered());
    }

    @Test
    void equalAnswersHaveEqualHashCodes() {
        assertEquals(Answers.yes("注").hashCode(), Answers.yes("注").hashCode());
        assertEquals(Answers.withheld("注").hashCode(), Answers.withheld("注").hashCode());
        assertEquals(
                Answers.notApplicable("注").hashCode(),
                Answers.notApplicable("注").hashCode());
        assertEquals(Answers.described("文章").hashCode(), Answers.described("文章").hashCode());
        assertNotEquals(Answers.withheld(), Answers.notApplicable());
        assertNotEquals(Answers.withheld().hashCode(), Answers.notApplicable().hashCode());
    }

    @Test
    void answersThatDifferSpreadOverTheHashCodes() {
        List<Function<String, Answer<?>>> forms = List.of(
                Answers::text,
                remark -> Answers.stated("記載", remark),
                Answers::described,
                Answers::withheld,
                Answers::notApplicable);
        for (Function<String, Answer<?>> form : forms) {
            Set<Integer> hashCodes = new HashSet<>();
            for (char letter = 'あ'; letter <= 'ん'; letter++) {
                hashCodes.add(form.apply(Character.toString(letter)).hashCode());
            }
            assertTrue(hashCodes.size() > 40, hashCodes::toString);
        }
    }

    @Test
    void theSourceTextIsKeptButDoesNotCountForEquality() {
        Answer<String> stated = Stated.of("記載").withNote("注").withSourceText("記載(注)");
        Answer<String> withheld =
                Withheld.<String>plain().withSourceText("非公開とします").withNote("注");
        Answer<String> notApplicable =
                NotApplicable.<String>plain().withNote("注").withSourceText("該当しない");
        assertEquals(Optional.of("記載(注)"), stated.sourceText());
        assertEquals(Optional.of("非公開とします"), withheld.sourceText());
        assertEquals(Optional.of("該当しない"), notApplicable.sourceText());
        assertEquals(Answers.stated("記載", "注"), stated);
        assertEquals(Answers.stated("記載", "注").hashCode(), stated.hashCode());
        assertEquals(Answers.withheld("注"), withheld);
        assertEquals(Answers.withheld("注").hashCode(), withheld.hashCode());
        assertEquals(Answers.notApplicable("注"), notApplicable);
        assertEquals(Answers.notApplicable("注").hashCode(), notApplicable.hashCode());
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThrows(DateTimeException.class, () -> Answers.date(2023, 2, 29));
        assertThrows(DateTimeException.class, () -> Answers.date(2023, 13));
        assertThrows(DateTimeException.class, () -> Answers.date(0));
        assertThrows(NumberFormatException.class, () -> Answers.percent("百"));
    }
}
