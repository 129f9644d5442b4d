package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.cell.DateText;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import java.util.Optional;

/** The period of a figure has not ended more than two years before the date of the disclosed information. */
final class FigureAgeRule {
    private static final int MAX_YEARS = 2;

    private FigureAgeRule() {}

    static void check(GuidelineRow row, Answer<?> answer, Disclosure disclosure, AdviceReport report) {
        Optional<String> written = period(answer);
        if (written.isEmpty()) {
            return;
        }
        Optional<ReportedPeriod> period = ReportedPeriod.in(written.get());
        Optional<PartialDate> disclosed = disclosedOn(disclosure);
        if (period.isPresent()
                && disclosed.isPresent()
                && period.get()
                        .last()
                        .plusYears(MAX_YEARS)
                        .isBefore(disclosed.get().earliest())) {
            report.add(
                    row,
                    FindingCode.OUTDATED_FIGURE,
                    Quotation.of(written.get()),
                    new LocalizedText(
                            DateText.write(disclosed.get()), disclosed.get().toString()));
        }
    }

    private static Optional<String> period(Answer<?> answer) {
        if (answer instanceof Stated<?> stated && stated.get() instanceof Money money) {
            return money.fiscalPeriod();
        }
        return answer instanceof Stated<?> stated && stated.get() instanceof Percentage percentage
                ? percentage.period()
                : Optional.empty();
    }

    private static Optional<PartialDate> disclosedOn(Disclosure disclosure) {
        Optional<GuidelineRow> row = disclosure.getGuideline().row(RowRole.DISCLOSURE_DATE);
        return row.isPresent()
                        && disclosure.answer(row.get()) instanceof Stated<?> stated
                        && stated.get() instanceof PartialDate date
                ? Optional.of(date)
                : Optional.empty();
    }
}
