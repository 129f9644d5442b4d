package io.github.clouddisclosure.internal.kind;

import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;

/**
 * A time span in the unit of its kind, to which it converts exactly: seconds, days, business days or months. These are not
 * converted to one another, since a month has no fixed number of days, a business day no fixed length, and a notice of a
 * day need not be one of 24 hours.
 *
 * @param number the number in the unit
 * @param unit {@link TimeSpanUnit#SECONDS}, {@link TimeSpanUnit#DAYS}, {@link TimeSpanUnit#BUSINESS_DAYS} or
 *     {@link TimeSpanUnit#MONTHS}
 */
public record BaseTime(BigDecimal number, TimeSpanUnit unit) {
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int SECONDS_OF_HOUR = 3_600;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    /** The same time in such a unit. */
    public static BaseTime of(TimeSpan span) {
        BigDecimal number = span.number();
        return switch (span.unit()) {
            case MINUTES -> times(number, SECONDS_OF_MINUTE, TimeSpanUnit.SECONDS);
            case HOURS -> times(number, SECONDS_OF_HOUR, TimeSpanUnit.SECONDS);
            case WEEKS -> times(number, DAYS_OF_WEEK, TimeSpanUnit.DAYS);
            case YEARS -> times(number, MONTHS_OF_YEAR, TimeSpanUnit.MONTHS);
            case SECONDS, DAYS, BUSINESS_DAYS, MONTHS -> new BaseTime(number, span.unit());
        };
    }

    private static BaseTime times(BigDecimal number, int factor, TimeSpanUnit unit) {
        return new BaseTime(number.multiply(BigDecimal.valueOf(factor)), unit);
    }
}
