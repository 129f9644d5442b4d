package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.baseline.BaselineSummary;
import io.github.clouddisclosure.commandline.baseline.KnownFinding;
import io.github.clouddisclosure.commandline.output.JsonFinding;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.finding.Finding;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Prints findings for programs. What a finding does not have is null; without a baseline there is no field for it. */
final class JsonFindings implements FindingsPrinter {
    private final PrintStream out;
    private final Language language;
    private final JsonGenerator generator;
    private boolean hasEndedFiles;

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
        generator.writeBooleanProperty("readable", file.isReadable());
        JsonFinding.write(file.findings(), generator, language);
        writeSwitchedOff(file.switchedOff());
        generator.writeEndObject();
    }

    private void writeSwitchedOff(List<Finding> findings) {
        SwitchedOff switchedOff = new SwitchedOff();
        switchedOff.add(findings);
        generator.writeObjectPropertyStart("switchedOff");
        switchedOff.counts().forEach((code, count) -> generator.writeNumberProperty(code.code(), count));
        generator.writeEndObject();
    }

    @Override
    public void conclude(RunSummary summary) {
        endFiles();
        generator.writeArrayPropertyStart("settings");
        summary.settings().forEach(generator::writeString);
        generator.writeEndArray();
        summary.baseline().ifPresent(this::write);
    }

    private void write(BaselineSummary baseline) {
        generator.writeObjectPropertyStart("baseline");
        generator.writeStringProperty("file", baseline.file());
        generator.writeBooleanProperty("written", baseline.isWritten());
        generator.writeNumberProperty("known", baseline.known());
        generator.writeArrayPropertyStart("mended");
        for (KnownFinding mended : baseline.mended()) {
            generator.writeStartObject();
            generator.writeStringProperty("file", mended.file());
            generator.writeStringProperty("code", mended.code().code());
            generator.writeStringProperty("row", mended.row());
            generator.writeStringProperty("pointer", mended.pointer());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void endFiles() {
        if (!hasEndedFiles) {
            generator.writeEndArray();
            hasEndedFiles = true;
        }
    }

    @Override
    public void close() {
        endFiles();
        generator.writeEndObject();
        generator.close();
        out.print('\n');
        out.flush();
    }
}
