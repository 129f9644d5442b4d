package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PlaceWords;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.SeverityWord;
import io.github.clouddisclosure.commandline.output.TextStyle;
import io.github.clouddisclosure.commandline.source.SourceExcerpts;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.PrintStream;

/** Prints findings for people: by file, section and row, with the totals in the last line. */
final class TextFindings implements FindingsPrinter {
    private static final LocalizedText FORM = new LocalizedText("ファイルの形式", "Form of the file");

    private final PrintStream out;
    private final Language language;
    private final TextStyle style;
    private final Totals totals;

    TextFindings(PrintStream out, Language language, TextStyle style) {
        this.out = out;
        this.language = language;
        this.style = style;
        this.totals = new Totals(language);
    }

    @Override
    public void print(CheckedFile file) {
        totals.add(file);
        SourceExcerpts excerpts = new SourceExcerpts(file.source(), style);
        out.print(style.strong(PrintableText.of(file.name())) + '\n');
        if (file.findings().isEmpty()) {
            line("  " + language.say("指摘はありません。", "No findings."));
        }
        String section = "";
        String row = "";
        for (Finding finding : file.findings()) {
            String title = language.of(
                    finding.row().map(about -> about.section().title()).orElse(FORM));
            if (!title.equals(section)) {
                section = title;
                row = "";
                line("  " + section);
            }
            String label = finding.row().map(this::label).orElseGet(finding::pointer);
            if (!label.isEmpty() && !label.equals(row)) {
                row = label;
                line("    " + label);
            }
            print(finding);
            excerpts.of(finding).forEach(line -> out.print("        " + line + '\n'));
        }
        line("");
    }

    private void print(Finding finding) {
        String severity = style.severity(finding.severity(), SeverityWord.of(finding.severity(), language));
        out.print("      " + severity
                + PrintableText.of(
                        ": " + finding.messageWithFix(language.locale()) + PlaceWords.withCode(finding, language))
                + '\n');
        finding.excerpt()
                .filter(value -> !value.isBlank())
                .ifPresent(value -> line("        " + language.say("回答: ", "Answer: ") + value.replaceAll("\\R", " ")));
    }

    private String label(GuidelineRow row) {
        return row.id() + " " + language.of(row.item()) + " — " + language.of(row.prescription());
    }

    @Override
    public void conclude(RunSummary run) {
        totals.conclude(run);
    }

    @Override
    public void close() {
        totals.lines().forEach(this::line);
        out.flush();
    }

    private void line(String text) {
        PrintableText.line(out, text);
    }
}
