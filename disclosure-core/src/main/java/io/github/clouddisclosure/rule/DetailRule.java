package io.github.clouddisclosure.rule;

import static io.github.clouddisclosure.finding.FindingCode.DETAIL_MISSING;
import static io.github.clouddisclosure.finding.FindingCode.DETAIL_WITHHELD;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.YesNo;

/** A yes carries the detail that the row asks for in that case, as a value or in words. */
public final class DetailRule {
    private DetailRule() {}

    public static void check(Answer<?> answer, Report report) {
        check(answer, Withholding.in(answer), report);
    }

    static void check(Answer<?> answer, Withholding withholding, Report report) {
        if (answer instanceof Stated<?> stated && stated.get() instanceof YesNo<?> yesNo && yesNo.isYes()) {
            if (yesNo.detail().isPresent()) {
                return;
            }
            if (stated.note().isEmpty()) {
                report.add(DETAIL_MISSING);
            } else if (withholding.isSaid() && !withholding.isOfWhether()) {
                report.add(DETAIL_WITHHELD);
            }
        }
    }
}
