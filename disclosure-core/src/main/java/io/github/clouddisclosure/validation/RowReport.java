package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.fix.ProbableFix;
import io.github.clouddisclosure.internal.fix.ProposedFix;
import io.github.clouddisclosure.internal.rule.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a finding of every code that a rule reports for the current row. */
final class RowReport implements Report {
    private static final String WITHHELD = "非公開";
    private static final String NOT_APPLICABLE = "該当なし";

    private final List<Finding> findings = new ArrayList<>(0);
    private final boolean isProposing;
    private @Nullable GuidelineRow row;
    private @Nullable Answer<?> answer;

    RowReport(boolean isProposing) {
        this.isProposing = isProposing;
    }

    void start(GuidelineRow newItem, Answer<?> newAnswer) {
        row = newItem;
        answer = newAnswer;
    }

    @Override
    public void add(FindingCode code) {
        if (row == null || answer == null) {
            throw new IllegalStateException("no row at hand");
        }
        Finding finding = finding(row, answer, code);
        findings.add(isProposing ? ProposedFix.with(finding, row, answer) : finding);
    }

    void advise(GuidelineRow about, Answer<?> given, FindingCode code, LocalizedText... evidence) {
        findings.add(finding(about, given, code).withArguments(evidence));
    }

    List<Finding> findings() {
        findings.sort(Finding.guidelineOrder());
        return List.copyOf(findings);
    }

    static Finding finding(GuidelineRow row, Answer<?> answer, FindingCode code) {
        Finding finding = ProbableFix.with(Finding.about(row, code), row, answer);
        return answer.isAnswered() ? finding.withExcerpt(answer.sourceText().orElseGet(() -> words(answer))) : finding;
    }

    /** The text of an answer whose source text is not known. */
    private static String words(Answer<?> answer) {
        String state = answer instanceof Withheld ? WITHHELD : NOT_APPLICABLE;
        String said = answer.value().map(Object::toString).orElse(state);
        return answer.note().map(note -> said + ' ' + note).orElse(said);
    }
}
