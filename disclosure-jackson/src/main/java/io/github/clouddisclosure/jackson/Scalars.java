package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads texts and numbers within the limits, without coercion, and skips what cannot be used. */
final class Scalars {
    private final JsonParser parser;
    private final ReadLimits limits;
    private final Problems problems;

    Scalars(JsonParser parser, ReadLimits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    /** The current text. The current token must be a string. */
    String text() {
        String text = parser.getString();
        if (Limit.isLonger(text, limits.textLength())) {
            throw problems.limitExceeded(parser, Limit.TEXT_LENGTH, limits.textLength());
        }
        return text;
    }

    /** Refuses the current text as {@link #text()} would, without using it. */
    void checkText() {
        text();
    }

    /** Whether the current text equals a word, without creating a string. The current token must be a string. */
    boolean is(String word) {
        int length = parser.getStringLength();
        if (length != word.length()) {
            return false;
        }
        char[] characters = parser.getStringCharacters();
        int start = parser.getStringOffset();
        for (int i = 0; i < length; i++) {
            if (characters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The word that equals the current text; null if none does. The current token must be a string. */
    @Nullable
    String oneOf(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (is(words.get(i))) {
                return words.get(i);
            }
        }
        checkText();
        return null;
    }

    /** The current text; null, with a problem noted, if the value is not a text. */
    @Nullable
    String textOrProblem() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return text();
        }
        reject(Expected.TEXT);
        return null;
    }

    /** The current number with its scale; null if the value is not a number. */
    @Nullable
    BigDecimal number() {
        JsonToken token = parser.currentToken();
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        return isNumber ? decimal() : null;
    }

    /** The current number with its scale. The current token must be a number. */
    BigDecimal decimal() {
        checkNumber();
        BigDecimal number;
        try {
            number = parser.getDecimalValue();
        } catch (ArithmeticException | NumberFormatException | InputCoercionException tooLarge) {
            throw problems.limitExceeded(parser, Limit.EXPONENT, limits.exponent());
        }
        if (Math.abs((long) number.scale()) > limits.exponent()) {
            throw problems.limitExceeded(parser, Limit.EXPONENT, limits.exponent());
        }
        return number;
    }

    /** The current whole number; null if the value is not a number, has a fraction or does not fit. */
    @Nullable
    Long wholeNumber() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return null;
        }
        checkNumber();
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return fits ? Long.valueOf(parser.getLongValue()) : null;
    }

    /**
     * Refuses the current number if it is too long, before it is parsed: parsing takes time in the square of its
     * length.
     */
    private void checkNumber() {
        if (parser.getStringLength() > limits.numberLength()) {
            throw problems.limitExceeded(parser, Limit.NAME_OR_NUMBER, limits.numberLength());
        }
    }

    /** Steps to the next element of the current array; false at its end. */
    boolean nextElement() {
        JsonToken token = parser.nextToken();
        return token != null && token != JsonToken.END_ARRAY;
    }

    /** Notes that the current value has the wrong type, and skips it. */
    void reject(LocalizedText expected) {
        problems.wrongType(parser, expected);
        skip();
    }

    /** Skips the current value, however deep, within the depth limit. */
    void skip() {
        JsonToken token = parser.currentToken();
        if (token != null && token.isNumeric()) {
            checkNumber();
        }
        if (token == null || !token.isStructStart()) {
            return;
        }
        int open = 1;
        int deepest = limits.depth() - parser.streamReadContext().getNestingDepth() + 1;
        while (open > 0) {
            token = parser.nextToken();
            if (token == null) {
                return;
            } else if (token.isStructStart()) {
                open++;
                if (open > deepest) {
                    throw problems.limitExceeded(parser, Limit.DEPTH, limits.depth());
                }
            } else if (token.isStructEnd()) {
                open--;
            } else if (token.isNumeric()) {
                checkNumber();
            }
        }
    }
}
