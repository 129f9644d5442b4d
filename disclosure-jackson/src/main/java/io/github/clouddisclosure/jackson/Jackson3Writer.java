package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import io.github.clouddisclosure.jackson.internal.token.Word;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;

/** The tokens that a generator of Jackson 3 writes. */
final class Jackson3Writer extends TokenWriter {
    private final JsonGenerator generator;

    Jackson3Writer(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(Word name) {
        generator.writeName(encoded(name));
    }

    @Override
    public void text(Word word) {
        generator.writeString(encoded(word));
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void writeTrue() {
        generator.writeBoolean(true);
    }

    @Override
    public void writeNull() {
        generator.writeNull();
    }

    @Override
    public boolean isPlain() {
        return generator.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    @Override
    public String pointer() {
        return generator.streamWriteContext().pathAsPointer().toString();
    }

    private static SerializableString encoded(Word word) {
        Object known = word.jackson3();
        return known != null ? (SerializedString) known : encode(word);
    }

    private static SerializableString encode(Word word) {
        SerializedString encoded = new SerializedString(word.text());
        word.keepJackson3(encoded);
        return encoded;
    }
}
