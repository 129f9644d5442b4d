package io.github.clouddisclosure.tablefiles.internal.format;

/**
 * A token of a number format of a workbook.
 *
 * @param kind what the token means
 * @param text the words of a literal; otherwise the token as written
 */
record FormatToken(Kind kind, String text) {
    /** What a token of a number format means. */
    enum Kind {
        /** Words that are shown as they are. */
        LITERAL,
        /** The places of the digits. */
        DIGITS,
        /** The number in its general form. */
        GENERAL,
        /** A percent sign: the number is shown in percent. */
        PERCENT,
        /** Year, month, day, hour, minute or second. */
        DATE,
        /** Anything else: fractions, exponents, conditions, digits in kanji. */
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is the part of a date or time that begins with a letter. */
    boolean isDate(char letter) {
        return kind == Kind.DATE && text.charAt(0) == letter;
    }
}
