package io.github.clouddisclosure.benchmarks.comparison;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A token with its text, and with its number if it is one. */
record Recorded(JsonToken token, String text, BigDecimal number) {
    static Recorded of(JsonToken token, JsonParser parser) {
        String text = token.isStructStart() || token.isStructEnd() ? "" : parser.getString();
        return new Recorded(token, text, token.isNumeric() ? parser.getDecimalValue() : BigDecimal.ZERO);
    }

    void write(JsonGenerator generator) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(text);
            case VALUE_STRING -> generator.writeString(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(number);
            case VALUE_TRUE -> generator.writeBoolean(true);
            default -> throw new IllegalStateException("no document has a " + token);
        }
    }
}
