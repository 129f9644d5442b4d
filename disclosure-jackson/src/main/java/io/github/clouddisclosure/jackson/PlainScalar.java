package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.internal.token.Token;

/**
 * What a scalar of YAML without quotation marks can be: null, true, false and numbers are those of JSON. Everything else is
 * a word, whatever older versions of YAML make of it: {@code yes}, {@code 0123}, {@code 1_000}, {@code 12:30}.
 */
final class PlainScalar {
    private PlainScalar() {}

    /** The token that the same characters are in JSON; null if there are none, or only a tilde; otherwise a text. */
    static Token token(String text) {
        return switch (text) {
            case "", "~", "null" -> Token.NULL;
            case "true" -> Token.TRUE;
            case "false" -> Token.FALSE;
            default -> number(text);
        };
    }

    private static Token number(String text) {
        int whole = afterWhole(text);
        if (whole < 0) {
            return Token.TEXT;
        } else if (whole == text.length()) {
            return Token.WHOLE_NUMBER;
        }
        int fraction = text.charAt(whole) == '.' ? afterDigits(text, whole + 1) : whole;
        int end = fraction >= 0 && fraction < text.length() ? afterExponent(text, fraction) : fraction;
        return end == text.length() ? Token.DECIMAL : Token.TEXT;
    }

    /** The end of a sign and a whole number without leading zeros; negative if there is none. */
    private static int afterWhole(String text) {
        int first = text.charAt(0) == '-' ? 1 : 0;
        boolean isZero = first < text.length() && text.charAt(first) == '0';
        return isZero ? first + 1 : afterDigits(text, first);
    }

    private static int afterExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return -1;
        }
        int digits = at + 1;
        boolean isSigned = digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-');
        return afterDigits(text, isSigned ? digits + 1 : digits);
    }

    /** The end of at least one digit; negative if there is none. */
    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == from ? -1 : at;
    }
}
