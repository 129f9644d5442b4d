package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.CONDITIONS_MISSING;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.YesNo;

/** A conditional answer names its conditions; if a row asks 可否 and the conditions, 可 names them too. */
public final class ConditionsRule {
    private ConditionsRule() {}

    public static void checkConditional(Answer<?> answer, Report report) {
        if (answer instanceof Stated<?> stated
                && stated.note().isEmpty()
                && stated.get() instanceof YesNo<?> yesNo
                && yesNo.isConditional()
                && yesNo.detail().isEmpty()) {
            report.add(CONDITIONS_MISSING);
        }
    }

    public static void checkPossible(Answer<?> answer, Report report) {
        if (answer instanceof Stated<?> stated
                && stated.note().isEmpty()
                && stated.get() instanceof YesNo<?> yesNo
                && yesNo.isYes()) {
            report.add(CONDITIONS_MISSING);
        }
    }
}
