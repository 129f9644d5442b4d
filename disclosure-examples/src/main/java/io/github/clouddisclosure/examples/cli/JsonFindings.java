package io.github.clouddisclosure.examples.cli;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineItem;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints findings for programs. What a finding does not have is null. */
final class JsonFindings implements FindingsPrinter {
    private final PrintStream out;
    private final Language language;
    private final JsonGenerator generator;

    JsonFindings(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.generator = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        generator.writeStartObject();
        generator.writeArrayPropertyStart("files");
    }

    @Override
    public void print(String file, List<Finding> findings) {
        generator.writeStartObject();
        generator.writeStringProperty("file", file);
        generator.writeArrayPropertyStart("findings");
        findings.forEach(this::print);
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void print(Finding finding) {
        generator.writeStartObject();
        generator.writeStringProperty("code", finding.code().code());
        generator.writeStringProperty("severity", finding.severity().name());
        generator.writeName("item");
        finding.item().map(GuidelineItem::id).ifPresentOrElse(generator::writeString, generator::writeNull);
        generator.writeStringProperty("pointer", finding.pointer());
        generator.writeName("line");
        finding.position().map(Position::line).ifPresentOrElse(generator::writeNumber, generator::writeNull);
        generator.writeName("column");
        finding.position().map(Position::column).ifPresentOrElse(generator::writeNumber, generator::writeNull);
        generator.writeStringProperty("message", finding.message(language.locale()));
        generator.writeEndObject();
    }

    @Override
    public void close() {
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
        out.print('\n');
        out.flush();
    }
}
