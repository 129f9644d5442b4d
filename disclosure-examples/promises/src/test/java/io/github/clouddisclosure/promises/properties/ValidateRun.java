package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.commandline.Main;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.commandline.settings.SettingsSearch;
import io.github.clouddisclosure.promises.Mappers;
import io.github.clouddisclosure.testing.Unblemished;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The command {@code validate} with settings beside the document, settings on the command line and a baseline. */
final class ValidateRun {
    private static final Path FOLDER = Path.of("target", "properties");

    private final List<String> inFile;
    private final List<String> options;
    private final Path file;
    private final Path settings;
    private final Path baseline;
    private int exit;
    private JsonNode report = Mappers.JACKSON_3.createObjectNode();

    ValidateRun(Settings inFile, Settings onCommandLine) throws IOException {
        this.inFile = inFile.lines();
        options = onCommandLine.options();
        Files.createDirectories(FOLDER);
        file = FOLDER.resolve("disclosure.json");
        settings = FOLDER.resolve(SettingsSearch.FILE_NAME);
        baseline = FOLDER.resolve("known.json");
    }

    /** Writes the baseline anew, with all findings of a document. */
    void accept(byte[] document) throws IOException {
        Files.deleteIfExists(settings);
        Files.deleteIfExists(baseline);
        run(document, List.of("--write-baseline"));
    }

    /** Validates another document under the same name. */
    void validate(byte[] document) throws IOException {
        Files.write(settings, inFile);
        run(document, options);
    }

    private void run(byte[] document, List<String> more) throws IOException {
        Files.write(file, document);
        List<String> call = new ArrayList<>(List.of(
                "validate",
                file.toString(),
                "--format=json",
                "--as-of=" + Unblemished.TODAY,
                "--baseline=" + baseline));
        call.addAll(more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStreams streams =
                new StandardStreams(InputStream.nullInputStream(), printing(out), printing(err), false);
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
