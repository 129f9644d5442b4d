package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {
    static Stream<Arguments> texts() {
        return ValueExamples.texts().entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
    }

    static Stream<Record> values() {
        return ValueExamples.texts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasTheTextThatPeopleWouldWrite(Record value, String text) {
        assertEquals(text, value.toString());
    }

    @ParameterizedTest
    @MethodSource("values")
    void equalsACopyAndNothingElse(Record value) throws ReflectiveOperationException {
        Record copy = create(value.getClass(), components(value));
        assertEquals(value, copy);
        assertEquals(value.hashCode(), copy.hashCode());
        assertEquals(
                List.of(value),
                ValueExamples.texts().keySet().stream().filter(value::equals).toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void refusesNullAndNamesTheComponent(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] values = components(value);
                values[i] = null;
                InvocationTargetException refusal =
                        assertThrows(InvocationTargetException.class, () -> create(value.getClass(), values));
                NullPointerException cause = (NullPointerException) refusal.getCause();
                assertEquals(components[i].getName(), cause.getMessage());
            }
        }
    }

    private static Object[] components(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(value);
        }
        return values;
    }

    private static Record create(Class<? extends Record> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    @ParameterizedTest
    @CsvSource({
        "YEN, 12.50",
        "THOUSAND_YEN, 12500",
        "TEN_THOUSAND_YEN, 125000",
        "MILLION_YEN, 12500000",
        "HUNDRED_MILLION_YEN, 1250000000",
    })
    void moneyIsConvertedToYen(MoneyUnit unit, BigDecimal yen) {
        Money money = new Money(new BigDecimal("12.50"), unit, Optional.empty(), Optional.empty());
        assertEquals(0, yen.compareTo(money.inYen()));
    }

    @Test
    void aPercentageKeepsItsScale() {
        assertEquals(new BigDecimal("99.90"), Percentage.of("99.90").percent());
        assertNotEquals(Percentage.of("99.9"), Percentage.of("99.90"));
        assertThrows(NumberFormatException.class, () -> Percentage.of("99,9"));
    }

    @Test
    void onlyANumberBelowZeroIsNegative() {
        for (long number : new long[] {-1, 0, 1}) {
            boolean isNegative = number < 0;
            assertEquals(isNegative, Money.yen(number).isNegative());
            assertEquals(isNegative, Count.of(number).isNegative());
            assertEquals(isNegative, TimeSpan.of(number, TimeSpanUnit.DAYS).isNegative());
            assertEquals(isNegative, DataRate.of(number, DataRateUnit.BPS).isNegative());
        }
    }

    @Test
    void aListIsCopied() {
        List<String> names = new ArrayList<>(List.of("基本方針"));
        List<PartialDate> dates = new ArrayList<>(List.of(PartialDate.of(2013)));
        NameList copiedNames = new NameList(names);
        DateList copiedDates = new DateList(dates);
        names.add("実施要領");
        dates.clear();
        assertEquals(NameList.of("基本方針"), copiedNames);
        assertEquals(DateList.of(PartialDate.of(2013)), copiedDates);
        assertThrows(
                UnsupportedOperationException.class, () -> copiedNames.names().add("x"));
        assertThrows(
                UnsupportedOperationException.class, () -> copiedDates.dates().clear());
    }

    @Test
    void aListIsAfterADayIfOneOfItsDatesIs() {
        DateList dates = DateList.of(PartialDate.of(2013), PartialDate.of(2020, 5));
        assertTrue(dates.isAfter(LocalDate.of(2020, 4, 30)));
        assertFalse(dates.isAfter(LocalDate.of(2020, 5, 31)));
    }

    @Test
    void aListHoldsNoNull() {
        assertThrows(NullPointerException.class, () -> new NameList(Arrays.asList("基本方針", null)));
        assertThrows(NullPointerException.class, () -> new DateList(Arrays.asList(PartialDate.of(2013), null)));
    }

    @Test
    void aChoiceIsOneOfThree() {
        Map<Choice, YesNo<Void>> choices = Map.of(
                Choice.YES, YesNo.of(Choice.YES),
                Choice.NO, YesNo.of(Choice.NO),
                Choice.CONDITIONAL, YesNo.of(Choice.CONDITIONAL));
        choices.forEach((choice, yesNo) -> {
            assertEquals(choice == Choice.YES, yesNo.isYes());
            assertEquals(choice == Choice.NO, yesNo.isNo());
            assertEquals(choice == Choice.CONDITIONAL, yesNo.isConditional());
        });
        assertTrue(YesNo.of(Choice.YES).detail().isEmpty());
        assertFalse(YesNo.of(Choice.NO).isYes());
    }
}
