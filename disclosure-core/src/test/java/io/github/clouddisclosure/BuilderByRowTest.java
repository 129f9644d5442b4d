package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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

    /** A raw type gets any value past the compiler, but not into a disclosure, whose rules rely on the types. */
    @Test
    void aRawTypeDoesNotGetAValueOfTheWrongTypeIntoADisclosure() {
        assertRefused(
                "row 84.1 (housing.uninterruptiblePower) asks for YesNo<TimeSpan>, not String",
                d -> d.housing(h -> h.uninterruptiblePower(raw(Answers.text("72時間程度")))));
        assertRefused(
                "row 84.1 (housing.uninterruptiblePower) asks for YesNo<TimeSpan>, not YesNo<Money>",
                d -> d.housing(h -> h.uninterruptiblePower(raw(Answers.yes(Money.yen(1))))));
        assertRefused(
                "row 1.1 (disclosedOn) asks for PartialDate, not String",
                d -> d.disclosedOn(raw(Answers.text("2024"))));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void noSetterGetsAValueOfTheWrongTypeIntoADisclosure(GuidelineRow row) throws ReflectiveOperationException {
        Answer<?> wrong = Answers.stated(new Object());
        DisclosureBuilder builder = Disclosure.builder();
        if (row.section() == Section.DISCLOSURE_DATE) {
            builder.disclosedOn(raw(wrong));
        } else {
            Consumer<Object> set = section -> set(section, row, wrong);
            DisclosureBuilder.class
                    .getMethod(row.section().key(), Consumer.class)
                    .invoke(builder, set);
        }
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.startsWith("row " + row.id() + " (" + row.key() + ") asks for "), message);
        assertTrue(message.endsWith(", not Object"), message);
    }

    private static void set(Object section, GuidelineRow row, Answer<?> answer) {
        try {
            Method setter = Arrays.stream(section.getClass().getMethods())
                    .filter(method -> method.getName().equals(row.property()))
                    .filter(method -> List.of(method.getParameterTypes()).equals(List.of(Answer.class)))
                    .findFirst()
                    .orElseThrow();
            setter.setAccessible(true); // the class is hidden behind its interface
            setter.invoke(section, answer);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(row.toString(), refused);
        }
    }

    @Test
    void aDisclosureOfAnotherMakeIsCheckedWhenItIsCopied() {
        Disclosure other = (Disclosure) Proxy.newProxyInstance(
                Disclosure.class.getClassLoader(),
                new Class<?>[] {Disclosure.class},
                (proxy, method, arguments) -> method.getName().equals("getDisclosedOn")
                        ? Answers.text("2024")
                        : method.invoke(Unblemished.disclosure(), arguments));
        assertRefused("row 1.1 (disclosedOn) asks for PartialDate, not String", d -> d.from(other));
    }

    @SuppressWarnings("unchecked") // as careless code does
    private static <T> Answer<T> raw(Answer<?> answer) {
        return (Answer<T>) answer;
    }

    private static void assertRefused(String message, Consumer<DisclosureBuilder> change) {
        DisclosureBuilder builder = Disclosure.builder();
        change.accept(builder);
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
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
