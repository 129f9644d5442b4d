package io.github.clouddisclosure.jackson.internal.token;

/** A token of JSON. In the order of the numbers that every generation of Jackson gives its own tokens. */
public enum Token {
    /** There is no token: before the first, after the last, or where the parser has to wait for more. */
    NONE,
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    TRUE,
    FALSE,
    NULL,
    /** A value of a format other than JSON. */
    EMBEDDED_OBJECT;

    private static final Token[] BY_NUMBER = values();

    /** {@return the token with one of Jackson's numbers, which are negative where the parser has to wait} */
    public static Token numbered(int number) {
        return number < 0 ? NONE : BY_NUMBER[number];
    }

    /** {@return whether it is a number} */
    public boolean isNumber() {
        return this == WHOLE_NUMBER || this == DECIMAL;
    }

    /** {@return whether an object or an array begins} */
    public boolean isStart() {
        return this == START_OBJECT || this == START_ARRAY;
    }

    /** {@return whether an object or an array ends} */
    public boolean isEnd() {
        return this == END_OBJECT || this == END_ARRAY;
    }
}
