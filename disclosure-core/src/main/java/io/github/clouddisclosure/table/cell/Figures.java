package io.github.clouddisclosure.table.cell;

import java.math.BigDecimal;

/** Writes the digits of a number the same way in every locale. */
final class Figures {
    /** Beyond this a number is written with an exponent, so that a few characters of input cannot become gigabytes. */
    static final int LONGEST_PLAIN = 100;

    private static final int GROUP = 3;

    private Figures() {}

    /** The number as its plain digits say it: 1000 for 1E+3. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && isShort(number) ? number.setScale(0) : number;
    }

    static String ungrouped(BigDecimal number) {
        return isShort(number) ? number.toPlainString() : number.toString();
    }

    /** The digits before the point in groups of three, without a sign. */
    static String grouped(BigDecimal number) {
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

    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= LONGEST_PLAIN && number.precision() <= LONGEST_PLAIN;
    }
}
