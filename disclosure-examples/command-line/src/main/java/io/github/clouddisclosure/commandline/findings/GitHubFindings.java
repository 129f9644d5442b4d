package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.source.SourcePlace;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import java.io.PrintStream;

/** Prints findings as the workflow commands with which GitHub Actions annotates the lines of files. */
final class GitHubFindings implements FindingsPrinter {
    private final PrintStream out;
    private final Language language;
    private final Totals totals;

    GitHubFindings(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.totals = new Totals(language);
    }

    @Override
    public void print(CheckedFile file) {
        totals.add(file);
        String path = ReportedPath.of(file.name()).path();
        for (Finding finding : file.findings()) {
            print(finding, file.source(), path);
        }
    }

    private void print(Finding finding, SourceText source, String path) {
        StringBuilder command = new StringBuilder("::");
        command.append(command(finding.severity())).append(" file=").append(property(path));
        finding.position().ifPresent(at -> {
            command.append(",line=").append(at.line());
            source.line(at.line())
                    .map(line -> SourcePlace.of(line, at))
                    .ifPresent(place -> command.append(",col=").append(place.start()));
        });
        command.append(",title=").append(property(title(finding)));
        String place = finding.place().map(cell -> cell + ": ").orElse("");
        command.append("::").append(data(place + message(finding))).append('\n');
        out.print(command);
    }

    private String title(Finding finding) {
        String about = finding.row()
                .map(row -> row.id() + ' ' + language.of(row.item()))
                .orElseGet(finding::pointer);
        return about.isEmpty() ? finding.code().code() : about + " [" + finding.code() + ']';
    }

    private String message(Finding finding) {
        return finding.messageWithFix(language.locale());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return PrintableText.of(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void conclude(RunSummary summary) {
        totals.conclude(summary);
    }

    @Override
    public void close() {
        totals.lines().forEach(line -> PrintableText.line(out, line));
        out.flush();
    }
}
