package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads texts and numbers within the limits, without coercion, and skips what cannot be used. */
final class Scalars {
    private final TokenReader tokens;
    private final ReadLimits limits;
    private final Problems problems;

    Scalars(TokenReader tokens, ReadLimits limits, Problems problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
    }

    /** The current text. The current token must be a text, or readable as one. */
    String text() {
        String text = tokens.text();
        if (Limit.isLonger(text, limits.textLength())) {
            throw problems.limitExceeded(tokens, Limit.TEXT_LENGTH, limits.textLength());
        }
        return text;
    }

    /** Refuses the current text as {@link #text()} would, without using it. */
    void checkText() {
        text();
    }

    /** Whether the current text equals a word, without creating a string. The current token must be a string. */
    boolean is(String word) {
        int length = tokens.textLength();
        if (length != word.length()) {
            return false;
        }
        char[] characters = tokens.textCharacters();
        int start = tokens.textOffset();
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
        if (tokens.isText()) {
            return text();
        }
        reject(Expected.TEXT);
        return null;
    }

    /** The current number with its scale; null if the value is not a number. */
    @Nullable
    BigDecimal number() {
        return tokens.token().isNumber() ? decimal() : null;
    }

    /** The current number with its scale. The current token must be a number. */
    BigDecimal decimal() {
        checkNumber();
        BigDecimal number = tokens.decimal();
        if (number == null || Math.abs((long) number.scale()) > limits.exponent()) {
            throw problems.limitExceeded(tokens, Limit.EXPONENT, limits.exponent());
        }
        return number;
    }

    /** The current whole number; null if the value is not a number, has a fraction or does not fit. */
    @Nullable
    Long wholeNumber() {
        if (tokens.token() != Token.WHOLE_NUMBER) {
            return null;
        }
        checkNumber();
        return tokens.isLong() ? Long.valueOf(tokens.wholeNumber()) : null;
    }

    /**
     * Refuses the current number if it is too long, before it is parsed: parsing takes time in the square of its
     * length.
     */
    private void checkNumber() {
        if (tokens.textLength() > limits.numberLength()) {
            throw problems.limitExceeded(tokens, Limit.NAME_OR_NUMBER, limits.numberLength());
        }
    }

    /** Steps to the next element of the current array; false at its end. */
    boolean nextElement() {
        Token token = tokens.next();
        return token != Token.NONE && token != Token.END_ARRAY;
    }

    /** Notes that the current value has the wrong type, and skips it. */
    void reject(LocalizedText expected) {
        problems.wrongType(tokens, expected);
        skip();
    }

    /** Notes that the current value has the wrong type, with the one that was probably meant, as JSON, and skips it. */
    void reject(LocalizedText expected, Optional<String> meant) {
        if (meant.isPresent()) {
            problems.wrongType(tokens, expected, meant.get());
            skip();
        } else {
            reject(expected);
        }
    }

    /** The current text, true or false, if a proposal for it is wanted. */
    Optional<String> word() {
        if (!problems.hasRoom()) {
            return Optional.empty();
        }
        return switch (tokens.token()) {
            case TEXT -> Optional.of(text());
            case TRUE -> Optional.of("true");
            case FALSE -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** Skips the current value, however deep, within the depth limit. */
    void skip() {
        Token token = tokens.token();
        if (token.isNumber()) {
            checkNumber();
        }
        if (!token.isStart()) {
            return;
        }
        int open = 1;
        int deepest = limits.depth() - tokens.depth() + 1;
        while (open > 0) {
            token = tokens.next();
            if (token == Token.NONE) {
                return;
            } else if (token.isStart()) {
                open++;
                if (open > deepest) {
                    throw problems.limitExceeded(tokens, Limit.DEPTH, limits.depth());
                }
            } else if (token.isEnd()) {
                open--;
            } else if (token.isNumber()) {
                checkNumber();
            }
        }
    }
}
