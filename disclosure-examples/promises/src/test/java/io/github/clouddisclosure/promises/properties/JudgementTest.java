package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.promises.properties.arbitrary.Edits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Settings and a baseline leave out what they name, and nothing else. */
@Domain(DisclosureDomain.class)
@Domain(DomainContext.Global.class)
class JudgementTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(Validators.DIRECT).reportingLookAlikes();

    @Law(share = 4)
    void whatIsReportedIsWhatNeitherTheSettingsNorTheBaselineName(
            @ForAll Disclosure accepted,
            @ForAll Edits edits,
            @ForAll @IntRange(max = 2) int unknownBefore,
            @ForAll @IntRange(max = 2) int unknownAfter,
            @ForAll Settings inFile,
            @ForAll Settings onCommandLine)
            throws Exception {
        byte[] before = document(accepted, unknownBefore);
        byte[] after = document(edits.of(accepted), unknownAfter);
        List<String> known = places(JSON.validate(before));
        Settings settings = inFile.overriddenBy(onCommandLine);
        List<String> expected = new ArrayList<>();
        Map<String, Integer> switchedOff = new TreeMap<>();
        boolean isFailed = false;
        for (Finding finding : JSON.validate(after)) {
            String word = settings.severities()
                    .getOrDefault(finding.code(), finding.severity().name());
            if (word.equals(Settings.OFF)) {
                switchedOff.merge(finding.code().code(), 1, Integer::sum);
            } else if (!known.remove(place(finding))) {
                Severity severity = severity(word);
                expected.add(severity + " " + place(finding));
                isFailed |= isFailure(severity, settings.failOn().orElse("error"));
            }
        }
        ValidateRun run = new ValidateRun(inFile, onCommandLine);
        run.accept(before);
        run.validate(after);
        assertEquals(expected, run.findings());
        assertEquals(switchedOff, run.switchedOff());
        assertEquals(isFailed ? 1 : 0, run.exit());
    }

    /** With a field that the form does not have, so many times: the same finding again and again. */
    private static byte[] document(Disclosure disclosure, int unknownFields) {
        String json = JSON.writeAsString(disclosure);
        return ("{" + "\"x\":1,".repeat(unknownFields) + json.substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> places(List<Finding> findings) {
        return new ArrayList<>(findings.stream().map(JudgementTest::place).toList());
    }

    private static String place(Finding finding) {
        return finding.code().code() + ' ' + finding.row().map(row -> row.id()).orElse("") + ' ' + finding.pointer();
    }

    private static boolean isFailure(Severity severity, String limit) {
        return !limit.equals(Settings.NEVER) && severity.compareTo(severity(limit)) <= 0;
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
