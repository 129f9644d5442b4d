package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints findings for people: by file, section and row, with the totals in the last line. */
final class TextFindings implements FindingsPrinter {
    private static final LocalizedText FORM = new LocalizedText("ファイルの形式", "Form of the file");

    private final PrintStream out;
    private final Language language;
    private final TextStyle style;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final SwitchedOff switchedOff = new SwitchedOff();
    private RunSummary summary = new RunSummary(List.of(), Optional.empty());
    private int files;

    TextFindings(PrintStream out, Language language, TextStyle style) {
        this.out = out;
        this.language = language;
        this.style = style;
    }

    @Override
    public void print(CheckedFile file) {
        files++;
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
        switchedOff.add(file.switchedOff());
        line("");
    }

    private void print(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        String severity = style.severity(finding.severity(), SeverityWord.of(finding.severity(), language));
        out.print("      " + severity
                + PrintableText.of(": " + finding.messageWithFix(language.locale()) + place(finding)) + '\n');
        finding.excerpt()
                .filter(value -> !value.isBlank())
                .ifPresent(value -> line("        " + language.say("回答: ", "Answer: ") + value.replaceAll("\\R", " ")));
    }

    private String label(GuidelineRow row) {
        return row.id() + " " + language.of(row.item()) + " — " + language.of(row.prescription());
    }

    private String place(Finding finding) {
        String code = " [" + finding.code();
        Optional<String> place = finding.place().map(cell -> " " + cell);
        Optional<String> position = finding.position()
                .map(at -> language.say(
                        " " + at.line() + "行" + at.column() + "桁", " line " + at.line() + ", column " + at.column()));
        return code + place.or(() -> position).orElse("") + "]";
    }

    @Override
    public void conclude(RunSummary run) {
        summary = run;
    }

    @Override
    public void close() {
        int errors = counts.getOrDefault(Severity.ERROR, 0);
        int warnings = counts.getOrDefault(Severity.WARNING, 0);
        int infos = counts.getOrDefault(Severity.INFO, 0);
        line(language.say(
                "ファイル" + files + "件: エラー" + errors + "件、警告" + warnings + "件、情報" + infos + "件",
                count(files, "file") + ": " + count(errors, "error") + ", " + count(warnings, "warning") + ", "
                        + count(infos, "info")));
        if (!switchedOff.counts().isEmpty()) {
            line(switchedOff.sentence(language));
        }
        summary.settings().forEach(file -> line(language.say("設定ファイル: ", "Settings: ") + file));
        summary.baseline().ifPresent(this::print);
        out.flush();
    }

    private void print(BaselineSummary baseline) {
        int known = baseline.known();
        int mended = baseline.mended().size();
        line(language.say("基準ファイル: ", "Baseline: ")
                + baseline.file()
                + (baseline.isWritten()
                        ? language.say(
                                "(書き込みました。既知の指摘" + known + "件)", " (written: " + count(known, "known finding") + ")")
                        : language.say(
                                "(既知の指摘" + known + "件、解消した指摘" + mended + "件)",
                                " (" + count(known, "known finding") + ", " + mended + " mended)")));
        for (KnownFinding gone : baseline.mended()) {
            line("  " + language.say("解消: ", "Mended: ") + gone.file() + " "
                    + (gone.row().isEmpty() ? gone.pointer() : gone.row()) + " [" + gone.code() + "]");
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void line(String text) {
        PrintableText.line(out, text);
    }
}
