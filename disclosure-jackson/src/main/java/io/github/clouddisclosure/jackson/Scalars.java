package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads texts and numbers within the limits, coercing nothing, and passes over what cannot be used. */
final class Scalars {
    private final JsonParser parser;
    private final ReadLimits limits;
    private final Problems problems;

    Scalars(JsonParser parser, ReadLimits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    /** The text at hand. The current token must be a string. */
    String text() {
        String text = parser.getString();
        if (Limit.isLonger(text, limits.textLength())) {
            throw problems.limitExceeded(parser, Limit.TEXT_LENGTH, limits.textLength());
        }
        return text;
    }

    /** Refuses the text at hand, of which no use is made, as {@link #text()} would. */
    void checkText() {
        text();
    }

    /** Whether the text at hand is that word: told without making a string of it. The current token must be a string. */
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

    /** The one of the words that the text at hand is; null where it is none. The current token must be a string. */
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

    /** The text at hand; null, and a problem, where it is something else. */
    @Nullable
    String textOrProblem() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return text();
        }
        reject(Expected.TEXT);
        return null;
    }

    /** The number at hand with its scale; null where it is something else. */
    @Nullable
    BigDecimal number() {
        JsonToken token = parser.currentToken();
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        return isNumber ? decimal() : null;
    }

    /** The number at hand with its scale. The current token must be a number. */
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

    /** The whole number at hand; null where it is something else, has a fraction or does not fit. */
    @Nullable
    Long wholeNumber() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return null;
        }
        checkNumber();
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return fits ? Long.valueOf(parser.getLongValue()) : null;
    }

    /** Refuses the number at hand if it is too long, before it is made: to make it takes the square of its length. */
    private void checkNumber() {
        if (parser.getStringLength() > limits.numberLength()) {
            throw problems.limitExceeded(parser, Limit.NAME_OR_NUMBER, limits.numberLength());
        }
    }

    /** Steps to the next element of the array at hand; false at its end. */
    boolean nextElement() {
        JsonToken token = parser.nextToken();
        return token != null && token != JsonToken.END_ARRAY;
    }

    /** Notes that the value at hand is of the wrong type, and passes over it. */
    void reject(LocalizedText expected) {
        problems.wrongType(parser, expected);
        skip();
    }

    /** Passes over the value at hand, however deep, as far as the limit. */
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
