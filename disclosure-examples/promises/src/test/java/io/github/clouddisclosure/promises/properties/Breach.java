package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;

/**
 * A way to break one rule in a row.
 *
 * @param code the rule
 * @param row the row
 * @param answer an answer that breaks this rule and no other
 */
record Breach(FindingCode code, GuidelineRow row, Answer<?> answer) {
    @Override
    public String toString() {
        return code.code() + " in " + row + " by " + answer;
    }
}
