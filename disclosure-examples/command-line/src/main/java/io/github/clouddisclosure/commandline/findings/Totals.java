package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.baseline.BaselineSummary;
import io.github.clouddisclosure.commandline.baseline.KnownFinding;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last lines of a report for people: how much was checked and found, what was left out, and why. */
final class Totals {
    private final Language language;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final SwitchedOff switchedOff = new SwitchedOff();
    private RunSummary summary = new RunSummary(List.of(), Optional.empty());
    private int files;

    Totals(Language language) {
        this.language = language;
    }

    void add(CheckedFile file) {
        files++;
        for (Finding finding : file.findings()) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
        switchedOff.add(file.switchedOff());
    }

    void conclude(RunSummary run) {
        summary = run;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(findings());
        if (!switchedOff.counts().isEmpty()) {
            lines.add(switchedOff.sentence(language));
        }
        lines.addAll(configuration());
        return lines;
    }

    /** The files of settings, the baseline, and the known findings that are gone. */
    List<String> configuration() {
        List<String> lines = new ArrayList<>();
        summary.settings().forEach(file -> lines.add(language.say("設定ファイル: ", "Settings: ") + file));
        if (summary.baseline().isPresent()) {
            BaselineSummary baseline = summary.baseline().get();
            lines.add(line(baseline));
            baseline.mended().forEach(gone -> lines.add(line(gone)));
        }
        return lines;
    }

    private String findings() {
        int errors = counts.getOrDefault(Severity.ERROR, 0);
        int warnings = counts.getOrDefault(Severity.WARNING, 0);
        int infos = counts.getOrDefault(Severity.INFO, 0);
        return language.say(
                "ファイル" + files + "件: エラー" + errors + "件、警告" + warnings + "件、情報" + infos + "件",
                count(files, "file") + ": " + count(errors, "error") + ", " + count(warnings, "warning") + ", "
                        + count(infos, "info"));
    }

    private String line(BaselineSummary baseline) {
        int known = baseline.known();
        int mended = baseline.mended().size();
        return language.say("基準ファイル: ", "Baseline: ")
                + baseline.file()
                + (baseline.isWritten()
                        ? language.say(
                                "(書き込みました。既知の指摘" + known + "件)", " (written: " + count(known, "known finding") + ")")
                        : language.say(
                                "(既知の指摘" + known + "件、解消した指摘" + mended + "件)",
                                " (" + count(known, "known finding") + ", " + mended + " mended)"));
    }

    private String line(KnownFinding gone) {
        return "  " + language.say("解消: ", "Mended: ") + gone.text();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
