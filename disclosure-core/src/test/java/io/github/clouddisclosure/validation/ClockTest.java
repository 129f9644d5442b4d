package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.FindingCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is the date that the validator's clock has in its own zone. */
class ClockTest {
    private static final Disclosure DISCLOSED_ON_12_JUNE =
            Disclosure.builder().disclosedOn(Answers.date(2024, 6, 12)).build();

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T14:59:59Z, Asia/Tokyo, true",
        "2024-06-11T15:00:00Z, Asia/Tokyo, false",
        "2024-06-11T23:59:59Z, UTC, true",
        "2024-06-12T00:00:00Z, UTC, false"
    })
    void aDateIsInTheFutureUntilItsDayBeginsInTheZoneOfTheClock(Instant now, ZoneId zone, boolean inFuture) {
        assertEquals(
                inFuture,
                DisclosureValidator.withClock(Clock.fixed(now, zone)).validate(DISCLOSED_ON_12_JUNE).stream()
                        .anyMatch(finding -> finding.code() == FindingCode.DATE_IN_FUTURE));
    }
}
