package io.github.clouddisclosure.commandline.baseline;

import io.github.clouddisclosure.jackson.output.ControlEscapes;
import io.github.clouddisclosure.jackson.output.FileReplacement;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a baseline: JSON with a line for each accepted finding, in a fixed order, so that changes can be reviewed. */
final class BaselineFile {
    static final int VERSION = 1;
    static final String BASELINE = "baseline";
    static final String FINDINGS = "findings";
    static final String FILE = "file";
    static final String CODE = "code";
    static final String ROW = "row";
    static final String POINTER = "pointer";
    static final String COUNT = "count";

    private BaselineFile() {}

    static void write(SortedMap<KnownFinding, Integer> findings, Path file) throws IOException {
        FileReplacement.write(file, json(findings).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(SortedMap<KnownFinding, Integer> findings) {
        JsonFactory factory =
                JsonFactory.builder().characterEscapes(new ControlEscapes()).build();
        List<String> lines = new ArrayList<>(findings.size());
        for (Map.Entry<KnownFinding, Integer> finding : findings.entrySet()) {
            lines.add("    " + json(finding.getKey(), finding.getValue(), factory));
        }
        String list = lines.isEmpty() ? "" : "\n" + String.join(",\n", lines) + "\n  ";
        return "{\n  \"" + BASELINE + "\": " + VERSION + ",\n  \"" + FINDINGS + "\": [" + list + "]\n}\n";
    }

    private static String json(KnownFinding finding, int count, JsonFactory factory) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeStartObject();
            generator.writeStringProperty(FILE, finding.file());
            generator.writeStringProperty(CODE, finding.code().code());
            generator.writeStringProperty(ROW, finding.row());
            generator.writeStringProperty(POINTER, finding.pointer());
            generator.writeNumberProperty(COUNT, count);
            generator.writeEndObject();
        }
        return json.toString();
    }
}
