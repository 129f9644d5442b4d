package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.CONTRADICTION;
import static io.github.clouddisclosure.finding.FindingCode.PROSE_INSTEAD_OF_YES_NO;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.YesNo;

/**
 * If a row asks for yes or no, the answer is exactly one of them. In a row that asks for more than the choice, a yes
 * followed by 非公開 withholds the rest; in any other row, it contradicts itself.
 */
public final class ChoiceRule {
    private ChoiceRule() {}

    public static void check(Answer<?> answer, boolean asksMore, Report report) {
        check(answer, Withholding.in(answer), asksMore, report);
    }

    static void check(Answer<?> answer, Withholding withholding, boolean asksMore, Report report) {
        if (answer instanceof Described) {
            report.add(PROSE_INSTEAD_OF_YES_NO);
        } else if (answer instanceof Stated<?> stated && stated.get() instanceof YesNo<?> yesNo) {
            boolean withholdsTheChoice = withholding.isOfWhether() || !asksMore && withholding.isOfAll();
            if (yesNo.isYes() && withholdsTheChoice) {
                report.add(CONTRADICTION);
            }
        }
    }
}
