package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.jackson.internal.token.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every token of each generation is known by its number. */
class TokenTest {
    @ParameterizedTest
    @EnumSource
    void aTokenOfJackson3IsKnown(tools.jackson.core.JsonToken token) {
        assertEquals(expected(token.name()), Token.numbered(token.id()).name());
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfJackson2IsKnown(com.fasterxml.jackson.core.JsonToken token) {
        assertEquals(expected(token.name()), Token.numbered(token.id()).name());
    }

    private static String expected(String name) {
        return switch (name) {
            case "NOT_AVAILABLE" -> "NONE";
            case "FIELD_NAME", "PROPERTY_NAME" -> "NAME";
            case "VALUE_STRING" -> "TEXT";
            case "VALUE_NUMBER_INT" -> "WHOLE_NUMBER";
            case "VALUE_NUMBER_FLOAT" -> "DECIMAL";
            default -> name.replace("VALUE_", "");
        };
    }
}
