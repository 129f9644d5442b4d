package io.github.clouddisclosure.internal.advice;

import java.math.BigDecimal;

/** A unit in which the length of an outage is given. */
enum DowntimeUnit {
    MINUTES(1),
    HOURS(60),
    DAYS(24 * 60);

    static final double HALF_AN_HOUR = 30;
    /** A larger number is a typing error. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final int minutes;

    DowntimeUnit(int minutes) {
        this.minutes = minutes;
    }

    /** The minutes of a number of units; 0 if it is too large to be true. */
    double minutes(BigDecimal number) {
        return number.compareTo(MOST) > 0 ? 0 : number.doubleValue() * minutes;
    }
}
