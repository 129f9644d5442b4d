package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the findings that the settings leave out: a report must not look better than the disclosure. */
final class SwitchedOff {
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    void add(List<Finding> findings) {
        for (Finding finding : findings) {
            counts.merge(finding.code(), 1, Integer::sum);
        }
    }

    /** How many findings of each code there are. */
    Map<FindingCode, Integer> counts() {
        return counts;
    }

    /** A line about them, with the number of those that are errors by themselves. */
    String sentence(Language language) {
        int all = 0;
        int errors = 0;
        List<String> codes = new ArrayList<>(counts.size());
        for (Map.Entry<FindingCode, Integer> code : counts.entrySet()) {
            int count = code.getValue();
            all += count;
            errors += code.getKey().severity() == Severity.ERROR ? count : 0;
            codes.add(code.getKey() + " " + language.say(count + "件", Integer.toString(count)));
        }
        return language.say(
                "設定で除いた指摘: " + all + "件(うちエラー" + errors + "件): " + String.join("、", codes),
                "Switched off by settings: " + all + " (errors among them: " + errors + "): "
                        + String.join(", ", codes));
    }
}
