package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.NEGATIVE;

import io.github.clouddisclosure.value.Quantity;

/** A quantity is not negative. */
public final class NegativeRule {
    private NegativeRule() {}

    public static void check(Quantity quantity, Report report) {
        if (quantity.isNegative()) {
            report.add(NEGATIVE);
        }
    }
}
