package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.source.SourcePlace;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.commandline.source.TextReplacement;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Findings as results of SARIF. */
final class SarifResults {
    static final String BASE = "%SRCROOT%";

    private final JsonGenerator generator;
    private final Language language;

    SarifResults(JsonGenerator generator, Language language) {
        this.generator = generator;
        this.language = language;
    }

    void write(CheckedFile file) {
        ReportedPath path = ReportedPath.of(file.name());
        Map<String, Integer> alike = new HashMap<>();
        for (Finding finding : file.findings()) {
            String identity = finding.code() + " " + finding.pointer();
            int number = alike.merge(identity, 1, Integer::sum);
            write(finding, file.source(), path, identity + " " + number);
        }
    }

    private void write(Finding finding, SourceText source, ReportedPath path, String fingerprint) {
        Optional<SourcePlace> place = finding.position().flatMap(at -> place(source, at));
        generator.writeStartObject();
        generator.writeStringProperty("ruleId", finding.code().code());
        generator.writeNumberProperty("ruleIndex", finding.code().ordinal());
        generator.writeStringProperty("level", SarifLevel.of(finding.severity()));
        message("message", SarifText.of(finding.text(language.locale())));
        generator.writeArrayPropertyStart("locations");
        generator.writeStartObject();
        generator.writeObjectPropertyStart("physicalLocation");
        artifact(path);
        finding.position().ifPresent(at -> region("region", at, place));
        generator.writeEndObject();
        logicalLocations(finding);
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeObjectPropertyStart("partialFingerprints");
        generator.writeStringProperty("codeAndPointer/v1", fingerprint);
        generator.writeEndObject();
        place.flatMap(at -> TextReplacement.of(finding, source, at)).ifPresent(fix -> fix(fix, finding, path, place));
        generator.writeEndObject();
    }

    private static Optional<SourcePlace> place(SourceText source, Position position) {
        return source.line(position.line()).map(line -> SourcePlace.of(line, position));
    }

    /** Without the text of the line, its columns in UTF-16 units are not known. */
    private void region(String property, Position position, Optional<SourcePlace> place) {
        generator.writeObjectPropertyStart(property);
        generator.writeNumberProperty("startLine", position.line());
        place.ifPresent(at -> {
            generator.writeNumberProperty("startColumn", at.start());
            generator.writeNumberProperty("endColumn", at.end());
        });
        generator.writeEndObject();
    }

    /** The row of the guideline, the place in the JSON form, and that in a workbook. */
    private void logicalLocations(Finding finding) {
        Optional<GuidelineRow> row = finding.row();
        if (row.isEmpty() && finding.pointer().isEmpty() && finding.place().isEmpty()) {
            return;
        }
        generator.writeArrayPropertyStart("logicalLocations");
        row.ifPresent(
                about -> logicalLocation(about.id() + ' ' + about.item().in(language.locale()), about.id(), "row"));
        if (!finding.pointer().isEmpty()) {
            String pointer = finding.pointer();
            logicalLocation(pointer.substring(pointer.lastIndexOf('/') + 1), pointer, "property");
        }
        finding.place().ifPresent(cell -> logicalLocation(cell, cell, "cell"));
        generator.writeEndArray();
    }

    private void logicalLocation(String name, String fullName, String kind) {
        generator.writeStartObject();
        generator.writeStringProperty("name", name);
        generator.writeStringProperty("fullyQualifiedName", fullName);
        generator.writeStringProperty("kind", kind);
        generator.writeEndObject();
    }

    private void fix(String replacement, Finding finding, ReportedPath path, Optional<SourcePlace> place) {
        generator.writeArrayPropertyStart("fixes");
        generator.writeStartObject();
        message("description", SarifText.of(language.say("置き換え", "Replace") + ": " + replacement));
        generator.writeArrayPropertyStart("artifactChanges");
        generator.writeStartObject();
        artifact(path);
        generator.writeArrayPropertyStart("replacements");
        generator.writeStartObject();
        region("deletedRegion", finding.position().orElseThrow(), place);
        message("insertedContent", replacement);
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
    }

    void artifact(ReportedPath path) {
        generator.writeObjectPropertyStart("artifactLocation");
        generator.writeStringProperty("uri", path.uri());
        if (path.isBelow()) {
            generator.writeStringProperty("uriBaseId", BASE);
        }
        generator.writeEndObject();
    }

    private void message(String property, String text) {
        generator.writeObjectPropertyStart(property);
        generator.writeStringProperty("text", text);
        generator.writeEndObject();
    }
}
