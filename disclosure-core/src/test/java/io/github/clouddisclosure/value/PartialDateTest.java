package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2013, 2013-01-01, 2013-12-31",
        "0001, 0001-01-01, 0001-12-31",
        "9999, 9999-01-01, 9999-12-31",
        "2002-07, 2002-07-01, 2002-07-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "1900-02, 1900-02-01, 1900-02-28",
        "2024-06-12, 2024-06-12, 2024-06-12",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "9999-12-31, 9999-12-31, 9999-12-31",
    })
    void meansTheDaysFromEarliestToLatest(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
        assertEquals(earliest.equals(latest), date.isComplete());
        assertEquals(Optional.of(date), PartialDate.parse(date.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2013",
                "2013 ",
                "213",
                "20130",
                "0000",
                "-001",
                "+201",
                "２０１３",
                "2013-",
                "2013-00",
                "2013-13",
                "2013-1",
                "2013/01",
                "2013-0a",
                "2013--1",
                "2023-02-29",
                "1900-02-29",
                "2024-04-31",
                "2024-06-00",
                "2024-06-32",
                "2024-6-12",
                "2024-06-1",
                "2024/06/12",
                "20240612",
                "2024-06-12T00:00",
                "2024-06-12Z",
                "0000-01-01",
                "2024-13-01",
                "令和6年6月12日"
            })
    void aTextThatIsNoDateIsNotRead(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    static final List<Executable> IMPOSSIBLE = List.of(
            () -> PartialDate.of(0),
            () -> PartialDate.of(-1),
            () -> PartialDate.of(10_000),
            () -> PartialDate.of(0, 1),
            () -> PartialDate.of(2024, 0),
            () -> PartialDate.of(2024, 13),
            () -> PartialDate.of(10_000, 1),
            () -> PartialDate.of(2023, 2, 29),
            () -> PartialDate.of(2024, 1, 0),
            () -> PartialDate.of(10_000, 1, 1),
            () -> PartialDate.of(LocalDate.MAX));

    @ParameterizedTest
    @FieldSource("IMPOSSIBLE")
    void aDayOrMonthThatDoesNotExistIsRefused(Executable factory) {
        assertThrows(DateTimeException.class, factory);
    }

    @Test
    void hasItsParts() {
        assertEquals(OptionalInt.empty(), PartialDate.of(2013).month());
        assertEquals(OptionalInt.empty(), PartialDate.of(2013).day());
        assertEquals(OptionalInt.of(7), PartialDate.of(2002, 7).month());
        assertEquals(OptionalInt.empty(), PartialDate.of(2002, 7).day());
        assertEquals(2024, PartialDate.of(2024, 6, 12).year());
        assertEquals(OptionalInt.of(6), PartialDate.of(2024, 6, 12).month());
        assertEquals(OptionalInt.of(12), PartialDate.of(2024, 6, 12).day());
    }

    @Test
    void equalsOnlyADateOfTheSameParts() {
        PartialDate day = PartialDate.of(2024, 1, 1);
        assertEquals(day, PartialDate.of(LocalDate.of(2024, 1, 1)));
        assertEquals(day.hashCode(), PartialDate.of(2024, 1, 1).hashCode());
        assertNotEquals(PartialDate.of(2024), PartialDate.of(2024, 1));
        assertNotEquals(PartialDate.of(2024, 1), day);
        assertNotEquals(PartialDate.of(2024, 1, 2), day);
        assertFalse(day.equals(new Object()));
    }

    @Test
    void datesOfOneYearSpreadOverTheHashCodes() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        long hashCodes = IntStream.range(0, 366)
                .map(day -> PartialDate.of(first.plusDays(day)).hashCode())
                .distinct()
                .count();
        assertTrue(hashCodes > 300, () -> hashCodes + " hash codes");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-12, 2024-06-12, false",
        "2024-06-12, 2024-06-11, true",
        "2024-06, 2024-06-01, false",
        "2024-06, 2024-05-31, true",
        "2024, 2024-01-01, false",
        "2024, 2023-12-31, true",
    })
    void isAfterADayOnlyIfAllOfItIs(String date, LocalDate day, boolean isAfter) {
        assertEquals(isAfter, PartialDate.parse(date).orElseThrow().isAfter(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-01", "2024-02", "2024-12", "2024-01-01", "2024-02-29", "2024-12-31"})
    void isAfterADayExactlyIfItsFirstDayIs(String text) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        LocalDate end = LocalDate.of(2025, 2, 1);
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertEquals(date.earliest().isAfter(day), date.isAfter(day), day.toString());
        }
    }
}
