package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.MANDATORY_NOT_APPLICABLE;
import static io.github.clouddisclosure.finding.FindingCode.MANDATORY_UNANSWERED;
import static io.github.clouddisclosure.finding.FindingCode.MANDATORY_WITHHELD;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;

/** A 必須 row has an answer that says something. */
public final class MandatoryRule {
    private MandatoryRule() {}

    static void check(Answer<?> answer, Report report) {
        if (!(answer instanceof Stated)) {
            checkAnswered(answer, report);
            checkDisclosed(answer, report);
        }
    }

    public static void checkAnswered(Answer<?> answer, Report report) {
        if (answer instanceof Unanswered) {
            report.add(MANDATORY_UNANSWERED);
        }
    }

    public static void checkDisclosed(Answer<?> answer, Report report) {
        if (answer instanceof Withheld) {
            report.add(MANDATORY_WITHHELD);
        } else if (answer instanceof NotApplicable) {
            report.add(MANDATORY_NOT_APPLICABLE);
        }
    }
}
