package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Converts a time span as far as that is exact. */
final class ComparableSpan {
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int SECONDS_OF_HOUR = 3_600;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    private ComparableSpan() {}

    static ComparableNumber of(TimeSpan span) {
        return switch (span.unit()) {
            case SECONDS -> times(span, 1, TimeSpanUnit.SECONDS);
            case MINUTES -> times(span, SECONDS_OF_MINUTE, TimeSpanUnit.SECONDS);
            case HOURS -> times(span, SECONDS_OF_HOUR, TimeSpanUnit.SECONDS);
            case DAYS -> times(span, 1, TimeSpanUnit.DAYS);
            case WEEKS -> times(span, DAYS_OF_WEEK, TimeSpanUnit.DAYS);
            case BUSINESS_DAYS -> times(span, 1, TimeSpanUnit.BUSINESS_DAYS);
            case MONTHS -> times(span, 1, TimeSpanUnit.MONTHS);
            case YEARS -> times(span, MONTHS_OF_YEAR, TimeSpanUnit.MONTHS);
        };
    }

    private static ComparableNumber times(TimeSpan span, int factor, TimeSpanUnit unit) {
        BigDecimal converted = factor == 1 ? span.number() : span.number().multiply(BigDecimal.valueOf(factor));
        return new ComparableNumber(
                span.number(), Optional.of(span.unit().code()), span.qualifier(), converted, Optional.of(unit.code()));
    }
}
