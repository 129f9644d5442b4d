package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.output.ControlEscapes;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Findings in a report in JSON, in the form of the library. */
public final class JsonFinding {
    private JsonFinding() {}

    /** A generator that escapes control characters and leaves the stream open. */
    public static JsonGenerator generator(PrintStream out) {
        return JsonFactory.builder()
                .characterEscapes(new ControlEscapes())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes a field with the findings. */
    public static void write(List<Finding> findings, JsonGenerator generator, Language language) {
        generator.writeName("findings");
        generator.writeRawValue(DisclosureJson.create().writeFindings(findings, language.locale()));
    }
}
