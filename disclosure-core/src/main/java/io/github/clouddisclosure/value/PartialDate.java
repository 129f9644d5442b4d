package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** A date of the Gregorian calendar that may be a year, a year and month, or a full day. Years are 1 to 9999. */
public final class PartialDate implements Dated {
    private static final int UNKNOWN = 0;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException(
                    "there is no year " + year + " here: expected a year from 1 to 9999, for example 2024");
        }
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * A year.
     *
     * @param year 1 to 9999
     * @return the date
     * @throws DateTimeException if there is no such year
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, UNKNOWN, UNKNOWN);
    }

    /**
     * A month of a year.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the date
     * @throws DateTimeException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        if (month < 1 || month > 12) {
            throw new DateTimeException(
                    "there is no month " + month + ": expected a year and a month from 1 to 12, for example 2024, 6");
        }
        return new PartialDate(year, month, UNKNOWN);
    }

    /**
     * A day.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the date
     * @throws DateTimeException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        try {
            return of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            throw new DateTimeException(
                    "there is no day " + year + ", " + month + ", " + day
                            + ": expected a year from 1 to 9999, a month and a day of it, for example 2024, 6, 12",
                    noSuchDay);
        }
    }

    /**
     * A day.
     *
     * @param date the day, in the years 1 to 9999
     * @return the date
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(LocalDate date) {
        requireNonNull(date, "date");
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Parses a date in ISO 8601 form: {@code 2013}, {@code 2002-07} or {@code 2024-06-12}.
     *
     * @param text the text
     * @return the date, or empty if the text is not such a date or names a day that does not exist
     */
    public static Optional<PartialDate> parse(String text) {
        int length = requireNonNull(text, "text").length();
        boolean shape = length == 4
                || length == 7 && text.charAt(4) == '-'
                || length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!shape) {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = length < 7 ? UNKNOWN : digits(text, 5, 7);
        int day = length < 10 ? UNKNOWN : digits(text, 8, 10);
        boolean exists = year >= 1
                && (length < 7 || month >= 1 && month <= 12)
                && (length < 10 || day >= 1 && day <= lengthOfMonth(year, month));
        return exists ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static int lengthOfMonth(int year, int month) {
        return LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** {@return the year, 1 to 9999} */
    public int year() {
        return year;
    }

    /** {@return the month, 1 to 12, if it is known} */
    public OptionalInt month() {
        return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** {@return the day of the month, 1 to 31, if it is known} */
    public OptionalInt day() {
        return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** {@return whether year, month and day are known} */
    public boolean isComplete() {
        return day != UNKNOWN;
    }

    /** {@return the first day that this date can mean} */
    public LocalDate earliest() {
        return LocalDate.of(year, month == UNKNOWN ? 1 : month, day == UNKNOWN ? 1 : day);
    }

    /** {@return the last day that this date can mean} */
    public LocalDate latest() {
        if (isComplete()) {
            return earliest();
        }
        int lastMonth = month == UNKNOWN ? 12 : month;
        return LocalDate.of(year, lastMonth, lengthOfMonth(year, lastMonth));
    }

    @Override
    public boolean isAfter(LocalDate day) {
        if (year != day.getYear()) {
            return year > day.getYear();
        }
        int firstMonth = month == UNKNOWN ? 1 : month;
        int firstDay = this.day == UNKNOWN ? 1 : this.day;
        return firstMonth > day.getMonthValue() || firstMonth == day.getMonthValue() && firstDay > day.getDayOfMonth();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day);
    }

    /** {@return the date in ISO 8601 form, which {@link #parse} reads} */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        appendTwoDigits(iso, year / 100);
        appendTwoDigits(iso, year % 100);
        if (month != UNKNOWN) {
            appendTwoDigits(iso.append('-'), month);
        }
        if (day != UNKNOWN) {
            appendTwoDigits(iso.append('-'), day);
        }
        return iso.toString();
    }

    private static void appendTwoDigits(StringBuilder to, int number) {
        to.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
