package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;

/** How long a time span can be. A month has no certain number of days, and business days depend on the provider. */
final class TimeExtent {
    private static final BigDecimal MONTHS_IN_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal SECONDS_IN_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

    private TimeExtent() {}

    static int compare(TimeSpan first, TimeSpan second) {
        if (first.isNegative() || second.isNegative()) {
            return 0;
        }
        boolean inMonths = isInMonths(first.unit()) && isInMonths(second.unit());
        boolean inSameUnit = first.unit() == second.unit();
        return inMonths
                ? months(first).compare(months(second))
                : inSameUnit
                        ? number(first).compare(number(second))
                        : seconds(first).compare(seconds(second));
    }

    private static boolean isInMonths(TimeSpanUnit unit) {
        return unit == TimeSpanUnit.MONTHS || unit == TimeSpanUnit.YEARS;
    }

    private static Extent number(TimeSpan span) {
        return Extent.of(span.number(), span.number(), span.qualifier());
    }

    private static Extent months(TimeSpan span) {
        BigDecimal months = inMonths(span);
        return Extent.of(months, months, span.qualifier());
    }

    private static BigDecimal inMonths(TimeSpan span) {
        return span.unit() == TimeSpanUnit.YEARS ? span.number().multiply(MONTHS_IN_A_YEAR) : span.number();
    }

    private static Extent seconds(TimeSpan span) {
        return switch (span.unit()) {
            case SECONDS -> exact(span, BigDecimal.ONE);
            case MINUTES -> exact(span, BigDecimal.valueOf(60));
            case HOURS -> exact(span, BigDecimal.valueOf(3_600));
            case DAYS -> exact(span, SECONDS_IN_A_DAY);
            case WEEKS -> exact(span, SECONDS_IN_A_DAY.multiply(BigDecimal.valueOf(7)));
            case BUSINESS_DAYS -> Extent.of(span.number().multiply(SECONDS_IN_A_DAY), null, span.qualifier());
            case MONTHS, YEARS -> {
                BigDecimal days = inMonths(span).multiply(SECONDS_IN_A_DAY);
                yield Extent.of(days.multiply(SHORTEST_MONTH), days.multiply(LONGEST_MONTH), span.qualifier());
            }
        };
    }

    private static Extent exact(TimeSpan span, BigDecimal seconds) {
        BigDecimal number = span.number().multiply(seconds);
        return Extent.of(number, number, span.qualifier());
    }
}
