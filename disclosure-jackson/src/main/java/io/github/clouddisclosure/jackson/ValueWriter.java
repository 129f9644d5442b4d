package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.HasCode;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a value as its {@link ValueForm} represents it: texts, numbers, objects and arrays. */
final class ValueWriter {
    private final JsonGenerator generator;
    private final ScalarWriter scalars;

    ValueWriter(JsonGenerator generator, ScalarWriter scalars) {
        this.generator = generator;
        this.scalars = scalars;
    }

    void text(String text) {
        scalars.text(text);
    }

    void number(long number) {
        scalars.number(number);
    }

    void number(BigDecimal number) {
        scalars.number(number);
    }

    void choice(Choice choice) {
        generator.writeString(Encoded.of(choice));
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    void name(AnswerField field) {
        generator.writeName(field.encoded());
    }

    void field(AnswerField field, String text) {
        name(field);
        text(text);
    }

    void field(AnswerField field, Optional<String> text) {
        if (text.isPresent()) {
            field(field, text.get());
        }
    }

    void flag(AnswerField field) {
        name(field);
        generator.writeBoolean(true);
    }

    void field(Field field, String text) {
        generator.writeName(field.encoded());
        text(text);
    }

    void field(Field field, Optional<String> text) {
        if (text.isPresent()) {
            field(field, text.get());
        }
    }

    void code(Field field, HasCode constant) {
        field(field, constant.code());
    }

    void code(Field field, Optional<? extends HasCode> constant) {
        if (constant.isPresent()) {
            code(field, constant.get());
        }
    }

    void field(Field field, long number) {
        generator.writeName(field.encoded());
        number(number);
    }

    void field(Field field, BigDecimal number) {
        generator.writeName(field.encoded());
        number(number);
    }
}
