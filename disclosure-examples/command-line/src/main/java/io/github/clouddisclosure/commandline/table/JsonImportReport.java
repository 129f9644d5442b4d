package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.commandline.output.JsonFinding;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.RowOutcome;
import io.github.clouddisclosure.table.reading.RowReading;
import io.github.clouddisclosure.table.reading.TableReading;
import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Prints for programs how a table was read: every row, the text outside rows, and the findings. The cells of a line
 * that may be about a person are null.
 */
final class JsonImportReport {
    private final PrintStream out;
    private final Language language;
    private final JsonGenerator generator;

    JsonImportReport(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.generator = JsonFinding.generator(out);
    }

    void print(TableReading reading) {
        generator.writeStartObject();
        generator.writeNumberProperty("recognised", reading.recognised());
        generator.writeObjectPropertyStart("outcomes");
        for (RowOutcome outcome : RowOutcome.values()) {
            generator.writeNumberProperty(outcome.name().toLowerCase(Locale.ROOT), reading.count(outcome));
        }
        generator.writeEndObject();
        generator.writeArrayPropertyStart("missing");
        reading.missing().forEach(row -> generator.writeString(row.id()));
        generator.writeEndArray();
        generator.writeArrayPropertyStart("rows");
        reading.rows().forEach(this::print);
        generator.writeEndArray();
        generator.writeArrayPropertyStart("unplaced");
        reading.unplaced().forEach(line -> print(line, reading.mayBePersonal(line)));
        generator.writeEndArray();
        JsonFinding.write(reading.findings(), generator, language);
        generator.writeEndObject();
        generator.close();
        out.print('\n');
        out.flush();
    }

    private void print(RowReading row) {
        generator.writeStartObject();
        place(row.line());
        generator.writeStringProperty("outcome", row.outcome().name().toLowerCase(Locale.ROOT));
        generator.writeName("row");
        row.guidelineRow().map(GuidelineRow::id).ifPresentOrElse(generator::writeString, generator::writeNull);
        generator.writeEndObject();
    }

    private void print(TableLine line, boolean personal) {
        generator.writeStartObject();
        place(line);
        if (personal) {
            generator.writeNullProperty("cells");
        } else {
            generator.writeArrayPropertyStart("cells");
            line.cells().forEach(generator::writeString);
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private void place(TableLine line) {
        generator.writeNumberProperty("line", line.number());
        generator.writeStringProperty("place", line.place());
    }
}
