package io.github.clouddisclosure.internal.text;

import java.math.BigDecimal;

/** Writes the digits of a number the same way in every locale. */
public final class NumberText {
    /** A longer number is written with an exponent, so that a few characters of input cannot become gigabytes. */
    public static final int MAX_PLAIN_LENGTH = 100;

    private static final int GROUP = 3;

    private NumberText() {}

    /** The number in plain digits: 1000 for 1E+3. */
    public static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && isShort(number) ? number.setScale(0) : number;
    }

    public static String ungrouped(BigDecimal number) {
        return isShort(number) ? number.toPlainString() : number.toString();
    }

    /** The digits before the point in groups of three, without a sign. */
    public static String grouped(BigDecimal number) {
        String digits = ungrouped(number.abs());
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = end - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** The digits before the point in groups of three, after a sign if the number is negative. */
    public static String signed(BigDecimal number) {
        return (number.signum() < 0 ? "-" : "") + grouped(number);
    }

    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_PLAIN_LENGTH && number.precision() <= MAX_PLAIN_LENGTH;
    }
}
