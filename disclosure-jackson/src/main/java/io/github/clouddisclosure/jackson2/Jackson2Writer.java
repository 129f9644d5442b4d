package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import io.github.clouddisclosure.jackson.internal.token.Word;
import java.io.IOException;
import java.math.BigDecimal;

/** The tokens that a generator of Jackson 2 writes. */
final class Jackson2Writer extends TokenWriter {
    private final JsonGenerator generator;

    Jackson2Writer(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void name(Word name) {
        try {
            generator.writeFieldName(encoded(name));
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void text(Word word) {
        try {
            generator.writeString(encoded(word));
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void text(String text) {
        try {
            WholeCharacters.writeText(generator, text);
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void number(long number) {
        try {
            generator.writeNumber(number);
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void number(BigDecimal number) {
        try {
            generator.writeNumber(number);
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void writeTrue() {
        try {
            generator.writeBoolean(true);
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public void writeNull() {
        try {
            generator.writeNull();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public boolean isPlain() {
        return generator.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    @Override
    public String pointer() {
        return generator.getOutputContext().pathAsPointer().toString();
    }

    private static SerializableString encoded(Word word) {
        Object known = word.jackson2();
        return known != null ? (SerializedString) known : encode(word);
    }

    private static SerializableString encode(Word word) {
        SerializedString encoded = new SerializedString(word.text());
        word.keepJackson2(encoded);
        return encoded;
    }
}
