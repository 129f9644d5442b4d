package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.DETAIL_MISSING;
import static io.github.clouddisclosure.finding.FindingCode.DETAIL_WITHHELD;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.YesNo;

/** A yes gives the detail that the row asks for in that case, as a value or in words. */
public final class DetailRule {
    private DetailRule() {}

    public static void checkGiven(Answer<?> answer, Report report) {
        if (isYesWithoutValue(answer) && answer.note().isEmpty()) {
            report.add(DETAIL_MISSING);
        }
    }

    public static void checkDisclosed(Answer<?> answer, Report report) {
        checkDisclosed(answer, Withholding.in(answer), report);
    }

    static void checkDisclosed(Answer<?> answer, Withholding withholding, Report report) {
        if (withholding.isSaid() && !withholding.isOfWhether() && isYesWithoutValue(answer)) {
            report.add(DETAIL_WITHHELD);
        }
    }

    private static boolean isYesWithoutValue(Answer<?> answer) {
        return answer instanceof Stated<?> stated
                && stated.get() instanceof YesNo<?> yesNo
                && yesNo.isYes()
                && yesNo.detail().isEmpty();
    }
}
