package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.value.Percentage;
import java.util.Optional;

/** The outages that are named for the period of the actual availability fit into the time that it leaves. */
final class OutageRule {
    private OutageRule() {}

    static void check(Disclosure disclosure, AdviceReport report) {
        Optional<GuidelineRow> availability = disclosure.getGuideline().row(RowRole.ACTUAL_AVAILABILITY);
        Optional<GuidelineRow> history = disclosure.getGuideline().row(RowRole.OUTAGE_HISTORY);
        if (availability.isPresent() && history.isPresent()) {
            Answer<?> actual = disclosure.answer(availability.get());
            String outages = FreeText.of(disclosure.answer(history.get()));
            if (actual instanceof Stated<?> stated && stated.get() instanceof Percentage percentage) {
                check(percentage, availability.get(), outages, history.get(), report);
            }
        }
    }

    private static void check(
            Percentage actual, GuidelineRow availability, String outages, GuidelineRow history, AdviceReport report) {
        Optional<ReportedPeriod> period = actual.period().flatMap(ReportedPeriod::in);
        if (period.isEmpty() || outages.isEmpty() || !AllowedDowntime.isKnown(actual)) {
            return;
        }
        double stated = StatedDowntime.minutesIn(period.get(), outages);
        double allowed = AllowedDowntime.minutes(actual, period.get());
        if (stated > allowed) {
            report.add(
                    history,
                    FindingCode.OUTAGE_CONTRADICTION,
                    Quotation.of(outages),
                    minutes(Math.floor(stated)),
                    Quotation.of(availability.id() + ' ' + actual),
                    minutes(Math.ceil(allowed)));
        }
    }

    private static LocalizedText minutes(double number) {
        long whole = (long) number;
        return new LocalizedText(whole + "分", whole + (whole == 1 ? " minute" : " minutes"));
    }
}
