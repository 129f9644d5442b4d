package io.github.clouddisclosure.tablefiles.internal.format;

/**
 * A piece of a number format of a workbook.
 *
 * @param kind what the piece stands for
 * @param text the words of a literal; otherwise the piece as written
 */
record FormatToken(Kind kind, String text) {
    /** What a piece of a number format stands for. */
    enum Kind {
        /** Words that are shown as they are. */
        LITERAL,
        /** The places of the digits. */
        DIGITS,
        /** The number however it is best shown. */
        GENERAL,
        /** The number is shown in percent. */
        PERCENT,
        /** Year, month, day, hour, minute or second. */
        DATE,
        /** Anything else: fractions, exponents, conditions, digits in kanji. */
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is a part of a date or time that begins with a letter. */
    boolean isDate(char letter) {
        return kind == Kind.DATE && text.charAt(0) == letter;
    }
}
