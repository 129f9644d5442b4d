package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.PROSE_INSTEAD_OF_NUMBER;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;

/** Where a number is asked, the answer is one. */
public final class NumberRule {
    private NumberRule() {}

    public static void check(Answer<?> answer, Report report) {
        if (answer instanceof Described) {
            report.add(PROSE_INSTEAD_OF_NUMBER);
        }
    }
}
