package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.HasCode;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes a value as its {@link ValueForm} represents it: texts, numbers, objects and arrays. */
final class ValueWriter {
    private final TokenWriter tokens;
    private final ScalarWriter scalars;

    ValueWriter(TokenWriter tokens, ScalarWriter scalars) {
        this.tokens = tokens;
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
        tokens.text(Encoded.of(choice));
    }

    void startObject() {
        tokens.startObject();
    }

    void endObject() {
        tokens.endObject();
    }

    void startArray() {
        tokens.startArray();
    }

    void endArray() {
        tokens.endArray();
    }

    void name(AnswerField field) {
        tokens.name(field.encoded());
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
        tokens.writeTrue();
    }

    void field(Field field, String text) {
        tokens.name(field.encoded());
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
        tokens.name(field.encoded());
        number(number);
    }

    void field(Field field, BigDecimal number) {
        tokens.name(field.encoded());
        number(number);
    }
}
