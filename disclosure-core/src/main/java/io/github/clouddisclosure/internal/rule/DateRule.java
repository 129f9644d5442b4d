package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.DATE_INCOMPLETE;
import static io.github.clouddisclosure.finding.FindingCode.NOT_A_DATE;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.PartialDate;

/** If a row asks for a day, the answer is a date that includes the day. */
public final class DateRule {
    private DateRule() {}

    public static void checkDate(Answer<?> answer, Report report) {
        if (answer instanceof Described) {
            report.add(NOT_A_DATE);
        }
    }

    public static void checkDay(Answer<?> answer, Report report) {
        if (answer instanceof Stated<?> stated && stated.get() instanceof PartialDate date && !date.isComplete()) {
            report.add(DATE_INCOMPLETE);
        }
    }
}
