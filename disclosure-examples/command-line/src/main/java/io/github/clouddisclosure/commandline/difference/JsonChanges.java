package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.JsonFinding;
import io.github.clouddisclosure.commandline.output.JsonName;
import io.github.clouddisclosure.difference.Direction;
import io.github.clouddisclosure.difference.FieldChange;
import io.github.clouddisclosure.difference.TextPart;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Prints changes for programs. */
final class JsonChanges {
    private final PrintStream out;
    private final JsonGenerator generator;

    JsonChanges(PrintStream out) {
        this.out = out;
        this.generator = JsonFinding.generator(out);
    }

    void print(Changes changes) {
        generator.writeStartObject();
        generator.writeStringProperty("old", changes.files().nameBefore());
        generator.writeStringProperty("new", changes.files().nameAfter());
        generator.writeObjectPropertyStart("summary");
        generator.writeNumberProperty("rows", changes.shown().size());
        for (Direction direction : Direction.values()) {
            generator.writeNumberProperty(JsonName.of(direction), changes.count(direction));
        }
        generator.writeNumberProperty("wording", changes.wording());
        generator.writeEndObject();
        generator.writeArrayPropertyStart("fields");
        changes.fields().forEach(this::print);
        generator.writeEndArray();
        generator.writeArrayPropertyStart("rows");
        changes.shown().forEach(this::print);
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
        out.print('\n');
        out.flush();
    }

    private void print(FieldChange field) {
        generator.writeStartObject();
        generator.writeStringProperty("pointer", field.pointer());
        text("old", field.before());
        text("new", field.after());
        generator.writeEndObject();
    }

    private void print(ShownChange change) {
        generator.writeStartObject();
        Optional<GuidelineRow> row = change.row().guidelineRow();
        text("row", row.map(GuidelineRow::id));
        text(
                "number",
                Optional.of(
                        change.isHidden() && row.isEmpty() ? "" : change.row().number()));
        text("pointer", row.map(GuidelineRow::pointer));
        text("section", Optional.of(change.section()));
        text("item", Optional.of(change.item()));
        text("prescription", Optional.of(change.prescription()));
        text("kind", Optional.of(JsonName.of(change.row().kind())));
        text("direction", Optional.of(JsonName.of(change.row().direction())));
        text("old", change.isHidden() ? Optional.empty() : Optional.of(change.before()));
        text("new", change.isHidden() ? Optional.empty() : Optional.of(change.after()));
        names("added", change.isHidden() ? List.of() : change.row().added());
        names("removed", change.isHidden() ? List.of() : change.row().removed());
        generator.writeArrayPropertyStart("parts");
        change.parts().forEach(this::print);
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void print(TextPart part) {
        generator.writeStartObject();
        generator.writeStringProperty("mark", JsonName.of(part.mark()));
        generator.writeStringProperty("text", part.text());
        generator.writeEndObject();
    }

    private void names(String field, List<String> names) {
        generator.writeArrayPropertyStart(field);
        names.forEach(generator::writeString);
        generator.writeEndArray();
    }

    private void text(String field, Optional<String> text) {
        generator.writeName(field);
        text.ifPresentOrElse(generator::writeString, generator::writeNull);
    }
}
