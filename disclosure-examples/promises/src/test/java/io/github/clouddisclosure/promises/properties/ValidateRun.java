package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.commandline.Main;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.promises.Mappers;
import io.github.clouddisclosure.testing.Unblemished;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The command {@code validate} with settings and a baseline, on standard input. */
final class ValidateRun {
    private static final Path FOLDER = Path.of("target", "properties");

    private final List<String> options = new ArrayList<>();
    private final Path baseline;
    private int exit;
    private JsonNode report = Mappers.JACKSON_3.createObjectNode();

    ValidateRun(Map<FindingCode, Optional<Severity>> settings, Optional<Severity> failOn) throws IOException {
        baseline = Files.createDirectories(FOLDER).resolve("known.json");
        settings.forEach((code, severity) -> options.add("--severity=" + code.code() + '=' + word(severity, "off")));
        options.add("--fail-on=" + word(failOn, "never"));
    }

    private static String word(Optional<Severity> severity, String none) {
        return severity.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse(none);
    }

    /** Writes the baseline anew, with all findings of a document. */
    void accept(byte[] document) throws IOException {
        Files.deleteIfExists(baseline);
        run(document, List.of("--write-baseline"));
    }

    /** Validates another document under the same name. */
    void validate(byte[] document) {
        run(document, options);
    }

    private void run(byte[] document, List<String> more) {
        List<String> call = new ArrayList<>(
                List.of("validate", "-", "--format=json", "--as-of=" + Unblemished.TODAY, "--baseline=" + baseline));
        call.addAll(more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStreams streams =
                new StandardStreams(new ByteArrayInputStream(document), printing(out), printing(err), false);
        exit = Main.run(streams, call.toArray(String[]::new));
        if (err.size() > 0) {
            throw new AssertionError(err.toString(StandardCharsets.UTF_8));
        }
        report = Mappers.JACKSON_3.readTree(out.toByteArray()).at("/files/0");
    }

    private static PrintStream printing(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    int exit() {
        return exit;
    }

    /** Severity, code, row and pointer of each. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : report.get("findings")) {
            findings.add(String.join(
                    " ",
                    finding.get("severity").asString(),
                    finding.get("code").asString(),
                    finding.get("row").asString(),
                    finding.get("pointer").asString()));
        }
        return findings;
    }

    Map<String, Integer> switchedOff() {
        Map<String, Integer> counts = new TreeMap<>();
        report.get("switchedOff")
                .properties()
                .forEach(code -> counts.put(code.getKey(), code.getValue().asInt()));
        return counts;
    }
}
