package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.SeveritySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How findings are judged, in the words of a file of settings and of the options.
 *
 * @param severities what findings with a code count as; {@code off} leaves them out
 * @param failOn from which severity on a run fails; {@code never} if from none
 */
record Settings(Map<FindingCode, String> severities, Optional<String> failOn) {
    static final String OFF = "off";
    static final String NEVER = "never";

    static Arbitrary<Settings> any() {
        Arbitrary<String> words = Arbitraries.of("error", "warning", "info", OFF);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(FindingCode.class), words)
                                .ofMaxSize(12),
                        Arbitraries.of("error", "warning", NEVER).optional(0.5))
                .as(Settings::new);
    }

    /** These, but where others say something. */
    Settings overriddenBy(Settings others) {
        Map<FindingCode, String> all = new TreeMap<>(severities);
        all.putAll(others.severities);
        return new Settings(all, others.failOn.or(() -> failOn));
    }

    List<String> options() {
        return written("--severity=", "--fail-on=");
    }

    List<String> lines() {
        return written(SeveritySettings.PREFIX, "fail-on=");
    }

    private List<String> written(String severity, String limit) {
        List<String> written = new ArrayList<>();
        severities.forEach((code, word) -> written.add(severity + code.code() + '=' + word));
        failOn.ifPresent(word -> written.add(limit + word));
        return written;
    }
}
