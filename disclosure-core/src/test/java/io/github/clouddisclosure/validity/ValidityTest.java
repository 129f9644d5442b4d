package io.github.clouddisclosure.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.PartialGuideline;
import io.github.clouddisclosure.value.PartialDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValidityTest {
    @ParameterizedTest
    @CsvSource({
        "2024-06-12, 2026-02-12, 2026-06-12",
        "2024-01-15, 2025-09-15, 2026-01-15",
        "2022-12-31, 2024-08-31, 2024-12-31",
        "2022-10-31, 2024-06-30, 2024-10-31",
        "2024-06-30, 2026-02-28, 2026-06-30",
        "2022-06-30, 2024-02-29, 2024-06-30",
        "2024-02-29, 2025-10-28, 2026-02-28",
        "2022-02-28, 2023-10-28, 2024-02-28",
        "0001-01-01, 0002-09-01, 0003-01-01"
    })
    void twoYearsAfterTheDateItEndsAndFourMonthsBeforeThatTheWindowOpens(
            LocalDate disclosedOn, LocalDate renewableFrom, LocalDate validUntil) {
        Validity validity = disclosedOn(Answers.stated(PartialDate.of(disclosedOn)));
        assertEquals(Optional.of(disclosedOn), validity.disclosedOn());
        assertEquals(Optional.of(renewableFrom), validity.renewableFrom());
        assertEquals(Optional.of(validUntil), validity.validUntil());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-12, 2024-06-11, VALID",
        "2024-06-12, 2024-06-12, VALID",
        "2024-06-12, 2026-02-11, VALID",
        "2024-06-12, 2026-02-12, RENEWAL_DUE",
        "2024-06-12, 2026-06-12, RENEWAL_DUE",
        "2024-06-12, 2026-06-13, EXPIRED",
        "2024-02-29, 2025-10-27, VALID",
        "2024-02-29, 2025-10-28, RENEWAL_DUE",
        "2024-02-29, 2026-02-28, RENEWAL_DUE",
        "2024-02-29, 2026-03-01, EXPIRED"
    })
    void theLastDayAndTheFirstDayOfTheWindowBelongToTheWindow(
            LocalDate disclosedOn, LocalDate day, ValidityState state) {
        assertEquals(
                state, disclosedOn(Answers.stated(PartialDate.of(disclosedOn))).stateOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12T14:59:59Z, Asia/Tokyo, RENEWAL_DUE",
        "2026-06-12T15:00:00Z, Asia/Tokyo, EXPIRED",
        "2026-06-12T23:59:59Z, UTC, RENEWAL_DUE",
        "2026-06-13T00:00:00Z, UTC, EXPIRED"
    })
    void todayIsTheDateThatTheClockHasInItsOwnZone(Instant now, ZoneId zone, ValidityState state) {
        assertEquals(state, disclosedOn(Answers.date(2024, 6, 12)).stateToday(Clock.fixed(now, zone)));
    }

    static Stream<Answer<PartialDate>> noFullDates() {
        return Stream.of(
                Answers.unanswered(),
                Answers.withheld(),
                Answers.notApplicable(),
                Answers.described("2024年6月12日頃"),
                Answers.stated(PartialDate.of(2024)),
                Answers.stated(PartialDate.of(2024, 6)));
    }

    @ParameterizedTest
    @MethodSource("noFullDates")
    void withoutAFullDateItIsUnknownOnEveryDay(Answer<PartialDate> answer) {
        Validity validity = disclosedOn(answer);
        assertEquals(Optional.empty(), validity.disclosedOn());
        assertEquals(Optional.empty(), validity.renewableFrom());
        assertEquals(Optional.empty(), validity.validUntil());
        assertEquals(ValidityState.UNKNOWN, validity.stateOn(LocalDate.MIN));
        assertEquals(ValidityState.UNKNOWN, validity.stateOn(LocalDate.MAX));
        assertEquals("validity unknown", validity.toString());
    }

    @Test
    void aRemarkOnTheDateDoesNotMatter() {
        assertEquals(
                disclosedOn(Answers.date(2024, 6, 12)), disclosedOn(Answers.stated(PartialDate.of(2024, 6, 12), "更新")));
    }

    @Test
    void anEditionWithoutTheRowLeavesItUnknown() {
        Disclosure disclosure = Disclosure.builder(PartialGuideline.without(1))
                .disclosedOn(Answers.date(2024, 6, 12))
                .build();
        assertEquals(ValidityState.UNKNOWN, Validity.of(disclosure).stateOn(LocalDate.of(2024, 6, 12)));
    }

    @Test
    void itIsEqualByTheDateAndSaysItsLastDay() {
        Validity validity = disclosedOn(Answers.date(2024, 6, 12));
        assertEquals("valid until 2026-06-12", validity.toString());
        assertEquals(validity.hashCode(), disclosedOn(Answers.date(2024, 6, 12)).hashCode());
        assertNotEquals(validity, disclosedOn(Answers.date(2024, 6, 13)));
        assertNotEquals(validity, disclosedOn(Answers.unanswered()));
    }

    private static Validity disclosedOn(Answer<PartialDate> answer) {
        return Validity.of(Disclosure.builder().disclosedOn(answer).build());
    }
}
