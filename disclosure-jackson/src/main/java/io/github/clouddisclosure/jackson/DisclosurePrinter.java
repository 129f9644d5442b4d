package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.internal.codec.DisclosureReader;
import io.github.clouddisclosure.jackson.internal.codec.RowIndex;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Puts each row of the guideline on one line, so that a changed answer is a changed line. */
final class DisclosurePrinter implements PrettyPrinter {
    /** The deepest level with line breaks: anything deeper is on the line of its row. */
    private static final int SECTION = 2;

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString COMMA = new SerializedString(", ");
    private static final SerializableString LINE = new SerializedString("\n");
    private static final SerializableString LINE_OF_SECTION = new SerializedString("\n  ");
    private static final SerializableString LINE_OF_ROW = new SerializedString("\n    ");

    private int depth;
    private boolean inRowOutsideSections;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        open(generator, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        close(generator, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(COLON);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        open(generator, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        close(generator, ']', values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        breakLine(generator);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        breakLine(generator);
    }

    private void open(JsonGenerator generator, char bracket) {
        generator.writeRaw(bracket);
        depth++;
        if (depth == SECTION) {
            String name = generator.streamWriteContext().getParent().currentName();
            inRowOutsideSections = RowIndex.section(name) == null && !name.equals(DisclosureReader.SUPPLEMENTARY);
        }
    }

    private void close(JsonGenerator generator, char bracket, int entries) {
        boolean wasBroken = isBroken() && entries > 0;
        depth--;
        if (wasBroken) {
            newLine(generator);
        }
        generator.writeRaw(bracket);
    }

    private void separate(JsonGenerator generator) {
        if (isBroken()) {
            generator.writeRaw(',');
            newLine(generator);
        } else {
            generator.writeRaw(COMMA);
        }
    }

    private boolean isBroken() {
        return depth < SECTION || depth == SECTION && !inRowOutsideSections;
    }

    private void breakLine(JsonGenerator generator) {
        if (isBroken()) {
            newLine(generator);
        }
    }

    private void newLine(JsonGenerator generator) {
        generator.writeRaw(depth == 0 ? LINE : depth == 1 ? LINE_OF_SECTION : LINE_OF_ROW);
    }
}
