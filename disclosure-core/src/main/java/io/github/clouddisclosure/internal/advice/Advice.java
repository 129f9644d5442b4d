package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** All advice on a disclosure. What is personal is not looked at, since the evidence would show it. */
public final class Advice {
    private Advice() {}

    public static void give(Disclosure disclosure, AdviceReport report) {
        SameTextRule sameText = new SameTextRule(report);
        for (GuidelineRow row : disclosure.getGuideline().rows()) {
            Answer<?> answer = disclosure.answer(row);
            if (!row.isPersonal() && (answer instanceof Stated || answer instanceof Described)) {
                LinkOnlyRule.check(row, answer, report);
                AbsenceRule.check(row, answer, report);
                EraDateRule.check(row, answer, report);
                MissingPartRule.check(row, answer, report);
                FigureAgeRule.check(row, answer, disclosure, report);
                sameText.check(row, answer);
            }
        }
        OutageRule.check(disclosure, report);
    }
}
