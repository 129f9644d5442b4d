package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.internal.kind.BaseTime;
import io.github.clouddisclosure.value.TimeSpan;
import java.math.BigDecimal;

/** How long a time span can be. A month has no certain number of days, and business days depend on the provider. */
final class TimeExtent {
    private static final BigDecimal SECONDS_IN_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

    private TimeExtent() {}

    static int compare(TimeSpan first, TimeSpan second) {
        if (first.isNegative() || second.isNegative()) {
            return 0;
        }
        BaseTime one = BaseTime.of(first);
        BaseTime other = BaseTime.of(second);
        return one.unit() == other.unit()
                ? exact(one.number(), first).compare(exact(other.number(), second))
                : seconds(one, first).compare(seconds(other, second));
    }

    private static Extent exact(BigDecimal number, TimeSpan span) {
        return Extent.of(number, number, span.qualifier());
    }

    private static Extent seconds(BaseTime time, TimeSpan span) {
        BigDecimal ofDays = time.number().multiply(SECONDS_IN_A_DAY);
        return switch (time.unit()) {
            case DAYS -> exact(ofDays, span);
            case BUSINESS_DAYS -> Extent.of(ofDays, null, span.qualifier());
            case MONTHS -> Extent.of(ofDays.multiply(SHORTEST_MONTH), ofDays.multiply(LONGEST_MONTH), span.qualifier());
            case SECONDS, MINUTES, HOURS, WEEKS, YEARS ->
                exact(time.number(), span); // seconds, as others are converted
        };
    }
}
