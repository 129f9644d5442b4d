package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.DATE_IN_FUTURE;

import io.github.clouddisclosure.value.Dated;
import java.time.LocalDate;

/** A date is not in the future. */
public final class FutureRule {
    private FutureRule() {}

    public static void check(Dated value, LocalDate today, Report report) {
        if (value.isAfter(today)) {
            report.add(DATE_IN_FUTURE);
        }
    }
}
