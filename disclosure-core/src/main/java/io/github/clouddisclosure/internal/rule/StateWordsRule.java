package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.STATE_IN_WORDS;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.cell.StateWords;

/** An answer that may be given in any words is not the words 非公開 or 該当なし: those are states of an answer. */
public final class StateWordsRule {
    private StateWordsRule() {}

    public static void check(Answer<?> answer, Report report) {
        if (saysState(answer)) {
            report.add(STATE_IN_WORDS);
        }
    }

    private static boolean saysState(Answer<?> answer) {
        if (answer instanceof Described<?> described) {
            return StateWords.meant(described.text()).isPresent();
        }
        return answer instanceof Stated<?> stated && StateWords.in(stated.get()).isPresent();
    }
}
