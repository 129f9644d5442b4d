package io.github.clouddisclosure.commandline.propose;

import io.github.clouddisclosure.commandline.output.HiddenWords;
import io.github.clouddisclosure.commandline.output.JsonFinding;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFormat;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.proposal.Proposal;
import io.github.clouddisclosure.table.AnswerCell;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Prints proposals: row, words, the phrase that counts, and the proposed answer as the official table shows it; of an
 * answer about a person, the row alone.
 */
final class ProposalList {
    private final PrintStream out;
    private final Language language;

    ProposalList(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(String file, List<Proposal> proposals, Collection<Proposal> accepted, OutputFormat format) {
        switch (format) {
            case text -> printText(proposals, accepted);
            case json -> printJson(file, proposals, accepted);
        }
        out.flush();
    }

    private void printText(List<Proposal> proposals, Collection<Proposal> accepted) {
        for (Proposal proposal : proposals) {
            GuidelineRow row = proposal.row();
            line(row.id() + ' ' + language.of(row.item()) + " — " + language.of(row.prescription())
                    + (accepted.contains(proposal) ? language.say(" [採用]", " [accepted]") : ""));
            if (row.isPersonal()) {
                line("  " + HiddenWords.in(language));
            } else {
                line(language.say("  回答: ", "  Words: ") + inOneLine(proposal.words()));
                line(language.say("  根拠: ", "  Phrase: ") + inOneLine(proposal.phrase()));
                line(language.say("  提案: ", "  Proposal: ") + answer(proposal));
            }
        }
        line(language.say(
                "提案" + proposals.size() + "件、採用" + accepted.size() + "件",
                "Proposals: " + proposals.size() + ", accepted: " + accepted.size()));
    }

    private void printJson(String file, List<Proposal> proposals, Collection<Proposal> accepted) {
        JsonGenerator generator = JsonFinding.generator(out);
        generator.writeStartObject();
        generator.writeStringProperty("file", file);
        generator.writeArrayPropertyStart("proposals");
        for (Proposal proposal : proposals) {
            print(proposal, accepted.contains(proposal), generator);
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
        out.print('\n');
    }

    private void print(Proposal proposal, boolean isAccepted, JsonGenerator generator) {
        GuidelineRow row = proposal.row();
        generator.writeStartObject();
        generator.writeStringProperty("row", row.id());
        generator.writeNumberProperty("number", row.number());
        generator.writeStringProperty("item", language.of(row.item()));
        generator.writeStringProperty("prescription", language.of(row.prescription()));
        generator.writeBooleanProperty("accepted", isAccepted);
        if (!row.isPersonal()) {
            printWords(proposal, generator);
        }
        generator.writeEndObject();
    }

    private void printWords(Proposal proposal, JsonGenerator generator) {
        generator.writeStringProperty("words", proposal.words());
        generator.writeStringProperty("phrase", proposal.phrase());
        generator.writeStringProperty("answer", answer(proposal));
        Fix fix = proposal.fix();
        generator.writeObjectPropertyStart("fix");
        generator.writeStringProperty("target", fix.target().name().toLowerCase(Locale.ROOT));
        generator.writeStringProperty("pointer", fix.pointer());
        generator.writeStringProperty("json", fix.json());
        generator.writeEndObject();
    }

    private String answer(Proposal proposal) {
        return inOneLine(AnswerCell.write(proposal.row(), proposal.answer(), language.locale()));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    private void line(String text) {
        PrintableText.line(out, text);
    }
}
