package io.github.clouddisclosure.internal.fix;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.prose.ProseChoice;

/** The fix of a finding about an answer in words that clearly says yes or no. All of the words are in it. */
public final class ProposedFix {
    private ProposedFix() {}

    /** The finding, with its fix if the words are clear and it has no other. */
    public static Finding with(Finding finding, GuidelineRow row, Answer<?> answer) {
        if (finding.code() != FindingCode.PROSE_INSTEAD_OF_YES_NO
                || finding.fix().isPresent()) {
            return finding;
        }
        return answer.sourceText()
                .flatMap(words -> ProseChoice.read(row, words))
                .map(read -> finding.withFix(of(row, read.answer())))
                .orElse(finding);
    }

    /** The fix that puts an answer in a row that asks for a choice. */
    public static Fix of(GuidelineRow row, Answer<?> answer) {
        return Fix.ofValue(row.pointer(), AnswerJson.of(answer).orElseThrow());
    }
}
