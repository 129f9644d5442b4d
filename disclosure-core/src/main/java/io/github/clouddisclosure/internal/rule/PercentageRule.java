package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.PERCENTAGE_OUT_OF_RANGE;

import io.github.clouddisclosure.value.Percentage;
import java.math.BigDecimal;

/** A percentage is at most 100, and at least 0 unless what it measures can be negative. */
public final class PercentageRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentageRule() {}

    public static void check(Percentage percentage, boolean mayBeNegative, Report report) {
        BigDecimal percent = percentage.percent();
        if (percent.compareTo(HUNDRED) > 0 || percent.signum() < 0 && !mayBeNegative) {
            report.add(PERCENTAGE_OUT_OF_RANGE);
        }
    }
}
