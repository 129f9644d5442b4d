package io.github.clouddisclosure.validity;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.value.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a disclosure is valid. The public guide of the certification body (as of 2026) says that a certification
 * lapses two years after the date of the disclosed information (開示情報の日付, 1.1), and that the notice of renewal goes out
 * from four months before. The guideline itself says neither, and a disclosure does not say whether it is certified:
 * this counts from its date alone.
 *
 * <p>What is known of the guide does not say on which day a period ends. Here the last day is the same day of the month
 * two years later, and still counts as valid. The renewal window opens on the same day of the month four months before
 * the last day. Where a month has no such day, its last day is taken: a disclosure of 29 February 2024 is valid until 28
 * February 2026, and one of 30 June 2024 is valid until 30 June 2026, with a window that opens on 28 February 2026.
 *
 * <p>Immutable, thread-safe and equal by value.
 */
public final class Validity {
    private static final int YEARS_OF_VALIDITY = 2;
    private static final int MONTHS_OF_RENEWAL = 4;

    private final @Nullable LocalDate disclosedOn;

    private Validity(@Nullable LocalDate disclosedOn) {
        this.disclosedOn = disclosedOn;
    }

    /**
     * The validity of a disclosure.
     *
     * @param disclosure the disclosure
     * @return its validity; unknown if its date is missing, is only a month or a year, or is written in words that are no date
     */
    public static Validity of(Disclosure disclosure) {
        return new Validity(disclosure
                .getGuideline()
                .row(RowRole.DISCLOSURE_DATE)
                .flatMap(row -> disclosure.answer(row).value())
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .filter(PartialDate::isComplete)
                .map(PartialDate::earliest)
                .orElse(null));
    }

    /** {@return the date of the disclosed information (1.1), if it is a full date} */
    public Optional<LocalDate> disclosedOn() {
        return Optional.ofNullable(disclosedOn);
    }

    /** {@return the first day of the renewal window; empty if the validity is unknown} */
    public Optional<LocalDate> renewableFrom() {
        return validUntil().map(last -> last.minusMonths(MONTHS_OF_RENEWAL));
    }

    /** {@return the last day of validity, which is the last of the renewal window; empty if it is unknown} */
    public Optional<LocalDate> validUntil() {
        return disclosedOn().map(first -> first.plusYears(YEARS_OF_VALIDITY));
    }

    /**
     * The state on a day. Before the date of the disclosed information it is {@link ValidityState#VALID}: that the date
     * is in the future is for {@link io.github.clouddisclosure.validation.DisclosureValidator} to say.
     *
     * @param day the day
     * @return the state
     */
    public ValidityState stateOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return validUntil().map(last -> state(last, day)).orElse(ValidityState.UNKNOWN);
    }

    private static ValidityState state(LocalDate last, LocalDate day) {
        if (day.isAfter(last)) {
            return ValidityState.EXPIRED;
        }
        return day.isBefore(last.minusMonths(MONTHS_OF_RENEWAL)) ? ValidityState.VALID : ValidityState.RENEWAL_DUE;
    }

    /**
     * The state today. A day of a disclosure is a day in Japan: {@code stateToday(Clock.system(ZoneId.of("Asia/Tokyo")))}.
     *
     * @param clock gives today's date, in its own time zone
     * @return the state
     */
    public ValidityState stateToday(Clock clock) {
        return stateOn(LocalDate.now(clock));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity that && Objects.equals(disclosedOn, that.disclosedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(disclosedOn);
    }

    /** {@return the last day in ISO 8601 form, or that it is unknown} */
    @Override
    public String toString() {
        return validUntil().map(last -> "valid until " + last).orElse("validity unknown");
    }
}
