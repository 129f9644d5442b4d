package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import java.util.EnumMap;
import java.util.Map;

/** How many files were checked and how many findings were printed; the last line of a report for people. */
final class Totals {
    private final Language language;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int files;

    Totals(Language language) {
        this.language = language;
    }

    void add(CheckedFile file) {
        files++;
        for (Finding finding : file.findings()) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
    }

    /** {@return the line} */
    @Override
    public String toString() {
        int errors = counts.getOrDefault(Severity.ERROR, 0);
        int warnings = counts.getOrDefault(Severity.WARNING, 0);
        int infos = counts.getOrDefault(Severity.INFO, 0);
        return language.say(
                "ファイル" + files + "件: エラー" + errors + "件、警告" + warnings + "件、情報" + infos + "件",
                count(files, "file") + ": " + count(errors, "error") + ", " + count(warnings, "warning") + ", "
                        + count(infos, "info"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
