package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.promises.properties.arbitrary.Edits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
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
            @ForAll("settings") Map<FindingCode, Optional<Severity>> settings,
            @ForAll("limits") Optional<Severity> failOn)
            throws Exception {
        byte[] before = document(accepted, unknownBefore);
        byte[] after = document(edits.of(accepted), unknownAfter);
        List<String> known = places(JSON.validate(before));
        List<String> expected = new ArrayList<>();
        Map<String, Integer> switchedOff = new TreeMap<>();
        boolean isFailed = false;
        for (Finding finding : JSON.validate(after)) {
            Optional<Severity> severity = settings.getOrDefault(finding.code(), Optional.of(finding.severity()));
            if (severity.isEmpty()) {
                switchedOff.merge(finding.code().code(), 1, Integer::sum);
            } else if (!known.remove(place(finding))) {
                expected.add(severity.get() + " " + place(finding));
                isFailed |= failOn.isPresent() && severity.get().compareTo(failOn.get()) <= 0;
            }
        }
        ValidateRun run = new ValidateRun(settings, failOn);
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

    /** A severity for some codes; none for one that is switched off. */
    @Provide
    Arbitrary<Map<FindingCode, Optional<Severity>>> settings() {
        return Arbitraries.maps(
                        Arbitraries.of(FindingCode.class),
                        Arbitraries.of(Severity.class).optional(0.6))
                .ofMaxSize(12);
    }

    /** What fails a run; none if nothing does. */
    @Provide
    Arbitrary<Optional<Severity>> limits() {
        return Arbitraries.of(Optional.of(Severity.ERROR), Optional.of(Severity.WARNING), Optional.empty());
    }
}
