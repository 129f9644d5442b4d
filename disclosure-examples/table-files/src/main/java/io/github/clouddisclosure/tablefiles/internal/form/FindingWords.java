package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.proposal.Proposal;
import io.github.clouddisclosure.proposal.Proposals;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.text.NearMisses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a finding says to somebody who mends the answer in its cell. */
record FindingWords(Disclosure disclosure, Locale locale) {
    /** The message, with the proposal if there is one. */
    String message(Finding finding) {
        return finding.message(locale)
                + proposal(finding)
                        .map(words -> '\n' + SheetWords.PROPOSAL.in(locale) + words)
                        .orElse("");
    }

    /** All findings about one answer. */
    String note(List<Finding> findings) {
        return findings.stream().map(this::note).collect(Collectors.joining("\n\n"));
    }

    private String note(Finding finding) {
        return SheetWords.severity(finding.severity()).in(locale) + ": " + message(finding) + '\n'
                + SheetWords.HOW_TO_MEND.in(locale) + finding.code().remedy(locale) + '\n' + '[' + finding.code() + ']';
    }

    /** The proposal as the text of the cell if it is known as an answer, otherwise as in JSON. */
    private Optional<String> proposal(Finding finding) {
        if (finding.fix().isEmpty()) {
            return Optional.empty();
        }
        Fix fix = finding.fix().get();
        return finding.row()
                .filter(row -> fix.target() == Fix.Target.VALUE && fix.pointer().equals(row.pointer()))
                .flatMap(this::meant)
                .or(() -> Optional.of(withoutQuotes(fix.json())));
    }

    private Optional<String> meant(GuidelineRow row) {
        Answer<?> answer = disclosure.answer(row);
        return answer instanceof Described<?> described
                ? NearMisses.answer(row, described.text())
                        .or(() -> Proposals.of(row, answer).map(Proposal::answer))
                        .map(meant -> AnswerCell.write(row, meant, Locale.JAPANESE))
                : Optional.empty();
    }

    /** A text in JSON as it stands in a cell, unless it has escapes. */
    private static String withoutQuotes(String json) {
        boolean isPlain = json.length() > 2 && json.startsWith("\"") && json.endsWith("\"") && json.indexOf('\\') < 0;
        return isPlain ? json.substring(1, json.length() - 1) : json;
    }
}
