package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class BuilderByRowTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    static final List<Arguments> WRONG = List.of(
            wrong("1.1", Answers.text("2024-06-12"), "row 1.1 (disclosedOn) asks for PartialDate, not String"),
            wrong("2.1", Answers.count(1), "row 2.1 (business.tradeName) asks for String, not Count"),
            wrong("9.1", Answers.percent("1"), "row 9.1 (finance.sales) asks for Money, not Percentage"),
            wrong("88.1", Answers.text("有り"), "row 88.1 (housing.fireDetection) asks for YesNo, not String"),
            wrong(
                    "88.1",
                    Answers.yes(Count.of(1)),
                    "row 88.1 (housing.fireDetection) asks for YesNo, not YesNo<Count>"),
            wrong(
                    "84.1",
                    Answers.yes(Money.yen(1)),
                    "row 84.1 (housing.uninterruptiblePower) asks for YesNo<TimeSpan>, not YesNo<Money>"),
            wrong(
                    "84.1",
                    Answers.stated(TimeSpan.of(72, TimeSpanUnit.HOURS)),
                    "row 84.1 (housing.uninterruptiblePower) asks for YesNo<TimeSpan>, not TimeSpan"));

    private static Arguments wrong(String row, Answer<?> answer, String message) {
        return Arguments.of(Guideline.aspSaas3().row(row).orElseThrow(), answer, message);
    }

    @ParameterizedTest
    @FieldSource("WRONG")
    void refusesAValueOfTheWrongTypeAndSaysWhich(GuidelineRow row, Answer<?> answer, String message) {
        DisclosureBuilder builder = Disclosure.builder();
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> builder.answer(row, answer))
                        .getMessage());
        assertEquals(Disclosure.builder().build(), builder.build());
    }

    @Test
    void theBuilderOfASectionAlsoRefusesIt() {
        GuidelineRow fireDetection = Guideline.aspSaas3().row("88.1").orElseThrow();
        Housing.Builder builder = Housing.builder();
        assertEquals(
                "row 88.1 (housing.fireDetection) asks for YesNo, not String",
                assertThrows(IllegalArgumentException.class, () -> builder.answer(fireDetection, Answers.text("有り")))
                        .getMessage());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void takesOnlyValuesOfTheTypeOfTheRow(GuidelineRow row) {
        for (GuidelineRow other : ROWS) {
            Object value = Unblemished.answer(other).value().orElseThrow();
            boolean isAccepted = other.kind().valueType() == row.kind().valueType()
                    && (other.detail().isEmpty()
                            || value.equals(Answers.yes().value().orElseThrow())
                            || other.detail()
                                    .map(kind -> kind.valueType())
                                    .equals(row.detail().map(kind -> kind.valueType())));
            assertEquals(isAccepted, row.accepts(value), () -> row + " given that of " + other);
        }
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void refusesNullByName(GuidelineRow row) {
        DisclosureBuilder builder = Disclosure.builder();
        assertEquals(
                row.property(),
                assertThrows(NullPointerException.class, () -> builder.answer(row, null))
                        .getMessage());
    }
}
