package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.output.ControlEscapes;
import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A finding as JSON. Fields that a finding does not have are null. */
final class JsonFinding {
    private JsonFinding() {}

    /** A generator that escapes control characters and leaves the stream open. */
    static JsonGenerator generator(PrintStream out) {
        return JsonFactory.builder()
                .characterEscapes(new ControlEscapes())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    static void write(Finding finding, JsonGenerator generator, Language language) {
        generator.writeStartObject();
        generator.writeStringProperty("code", finding.code().code());
        generator.writeStringProperty("severity", finding.severity().name());
        generator.writeName("row");
        finding.row().map(GuidelineRow::id).ifPresentOrElse(generator::writeString, generator::writeNull);
        generator.writeStringProperty("pointer", finding.pointer());
        generator.writeName("line");
        finding.position().map(Position::line).ifPresentOrElse(generator::writeNumber, generator::writeNull);
        generator.writeName("column");
        finding.position().map(Position::column).ifPresentOrElse(generator::writeNumber, generator::writeNull);
        generator.writeStringProperty("message", finding.message(language.locale()));
        generator.writeEndObject();
    }
}
