package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads an answer from left to right. Words are matched in their half-width form; the texts returned are as written. A
 * method that does not find what it looks for leaves the cursor where it was.
 */
public final class TextCursor {
    /**
     * As many as are written without an exponent. More digits are not an amount, and rejecting them must cost nothing.
     */
    private static final int MAX_DIGITS = 2 * NumberText.MAX_PLAIN_LENGTH;

    private final String text;
    private final String plain;
    private int at;

    public TextCursor(String text) {
        this.text = text;
        this.plain = HalfWidth.of(text);
    }

    public int position() {
        return at;
    }

    public void reset(int position) {
        at = position;
    }

    public boolean atEnd() {
        return at == plain.length();
    }

    /** The next character in its half-width form, or NUL at the end. */
    public char peek() {
        return atEnd() ? '\0' : plain.charAt(at);
    }

    public void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    public void skip(String characters) {
        while (!atEnd() && characters.indexOf(peek()) >= 0) {
            at++;
        }
    }

    public boolean accept(String word) {
        if (plain.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Accepts the first word that matches, so a longer word must precede its own prefixes. */
    public boolean acceptAny(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a polite ending or a full stop is left. */
    public boolean acceptEnd() {
        skipSpaces();
        accept("です");
        accept("。");
        skipSpaces();
        return atEnd();
    }

    public String since(int position) {
        return text.substring(position, at);
    }

    public String rest() {
        return text.substring(at);
    }

    /** A whole number with that many digits, without grouping; -1 if there is none. */
    public int digits(int fewest, int most) {
        int from = at;
        int number = 0;
        while (isDigit(peek())) {
            if (at - from == most) {
                at = from;
                return -1;
            }
            number = number * 10 + (peek() - '0');
            at++;
        }
        if (at - from < fewest) {
            at = from;
            return -1;
        }
        return number;
    }

    /** A number, its digits grouped by threes or not at all; its scale is kept. */
    public Optional<BigDecimal> number() {
        int from = at;
        StringBuilder digits = new StringBuilder();
        int group = take(digits);
        boolean right = group > 0;
        if (peek() == ',') {
            right &= group <= 3;
            while (right && peek() == ',') {
                at++;
                right = take(digits) == 3;
            }
        }
        int longest = MAX_DIGITS;
        if (right && peek() == '.') {
            at++;
            digits.append('.');
            longest++;
            int fraction = take(digits);
            right = fraction > 0 && fraction <= NumberText.MAX_PLAIN_LENGTH;
        }
        if (!right || digits.length() > longest) {
            at = from;
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits.toString()));
    }

    /** A number, negative if a hyphen immediately precedes it. */
    public Optional<BigDecimal> signedNumber() {
        int from = at;
        boolean negative = accept("-");
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            at = from;
        }
        return negative ? number.map(BigDecimal::negate) : number;
    }

    private int take(StringBuilder digits) {
        int from = at;
        while (isDigit(peek())) {
            digits.append(peek());
            at++;
        }
        return at - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The text in brackets, as written and without them, if they are closed and not empty. */
    public Optional<String> bracket() {
        return enclosed("([【〔", ")]】〕");
    }

    /** The text in Japanese quotation marks, as written and without them, if they are closed and not empty. */
    public Optional<String> quotation() {
        return enclosed("「『", "」』");
    }

    private Optional<String> enclosed(String openings, String closings) {
        int kind = atEnd() ? -1 : openings.indexOf(peek());
        if (kind < 0) {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = at; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == openings.charAt(kind)) {
                depth++;
            } else if (c == closings.charAt(kind) && --depth == 0) {
                String inside = WhiteSpace.strip(text.substring(at + 1, i));
                if (inside.isEmpty()) {
                    return Optional.empty();
                }
                at = i + 1;
                return Optional.of(inside);
            }
        }
        return Optional.empty();
    }
}
