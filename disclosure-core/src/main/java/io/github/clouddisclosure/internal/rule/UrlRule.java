package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.PROSE_INSTEAD_OF_URL;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;

/** If a row asks for a URL, the answer is a URL. */
public final class UrlRule {
    private UrlRule() {}

    public static void check(Answer<?> answer, Report report) {
        if (answer instanceof Described) {
            report.add(PROSE_INSTEAD_OF_URL);
        }
    }
}
