package io.github.clouddisclosure.commandline;

import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;

/** Prints findings for programs. Fields that a finding does not have are null. */
final class JsonFindings implements FindingsPrinter {
    private final PrintStream out;
    private final Language language;
    private final JsonGenerator generator;

    JsonFindings(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.generator = JsonFinding.generator(out);
        generator.writeStartObject();
        generator.writeArrayPropertyStart("files");
    }

    @Override
    public void print(CheckedFile file) {
        generator.writeStartObject();
        generator.writeStringProperty("file", file.name());
        JsonFinding.write(file.findings(), generator, language);
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
