package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/** The longest time of outages that an availability leaves, however it was rounded. */
final class AllowedDowntime {
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MAX_SCALE = 10;
    /** 100% is a claim that there was no outage, so it is taken to be exact to two places. */
    private static final int SCALE_OF_ALL = 2;

    private AllowedDowntime() {}

    /** Whether the availability is at least the number that is stated. */
    static boolean isKnown(Percentage availability) {
        Optional<Qualifier> qualifier = availability.qualifier();
        boolean isAtLeast =
                qualifier.isEmpty() || qualifier.get() == Qualifier.AT_LEAST || qualifier.get() == Qualifier.MORE_THAN;
        BigDecimal percent = availability.percent();
        return isAtLeast && percent.signum() >= 0 && percent.compareTo(ALL) <= 0 && percent.scale() <= MAX_SCALE;
    }

    static double minutes(Percentage availability, ReportedPeriod period) {
        BigDecimal percent = availability.percent();
        int scale = Math.max(percent.compareTo(ALL) == 0 ? SCALE_OF_ALL : 0, percent.scale());
        double rounded = 0.5 * Math.pow(10, -scale);
        double missing = ALL.subtract(percent).doubleValue() + rounded;
        return period.days() * MINUTES_OF_A_DAY * missing / ALL.doubleValue();
    }
}
