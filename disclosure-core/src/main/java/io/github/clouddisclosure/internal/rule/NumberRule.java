package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.PROSE_INSTEAD_OF_NUMBER;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;

/** If a row asks for a number, the answer is a number. */
public final class NumberRule {
    private NumberRule() {}

    public static void check(Answer<?> answer, Report report) {
        if (answer instanceof Described) {
            report.add(PROSE_INSTEAD_OF_NUMBER);
        }
    }
}
