package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.FindingCode;

/**
 * A rule on a row, with an answer that breaks it and one that keeps it.
 *
 * @param code the code of the finding
 * @param row the row
 * @param broken breaks this rule and no other
 * @param kept breaks no rule, and is as close to the other as possible
 */
record RuleExample(FindingCode code, String row, Answer<?> broken, Answer<?> kept) {
    @Override
    public String toString() {
        return code + " " + row + " " + broken;
    }
}
