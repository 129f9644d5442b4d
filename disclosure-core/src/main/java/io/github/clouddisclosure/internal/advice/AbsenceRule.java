package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.YesNo;

/** A 有り is not followed by words that there is none: 「有り 現在は実施していません」. */
final class AbsenceRule {
    private AbsenceRule() {}

    static void check(GuidelineRow row, Answer<?> answer, AdviceReport report) {
        if (row.kind() == AnswerKind.YES_NO
                && answer instanceof Stated<?> stated
                && stated.get() instanceof YesNo<?> yesNo
                && yesNo.isYes()
                && answer.note().isPresent()) {
            String sentence = Clause.firstSentence(answer.note().get());
            if (Absence.isSaidOf(row, sentence)) {
                report.add(row, FindingCode.ABSENCE_AFTER_YES, Quotation.of(sentence));
            }
        }
    }
}
