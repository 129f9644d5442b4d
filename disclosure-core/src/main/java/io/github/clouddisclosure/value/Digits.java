package io.github.clouddisclosure.value;

import java.math.BigDecimal;

/** Writes numbers the same way in every locale. */
final class Digits {
    /** Beyond this a number is written with an exponent, so that a few characters of input cannot become gigabytes. */
    private static final int LONGEST_PLAIN = 100;

    private Digits() {}

    static String plain(BigDecimal number) {
        boolean isShort = Math.abs((long) number.scale()) <= LONGEST_PLAIN && number.precision() <= LONGEST_PLAIN;
        return isShort ? number.toPlainString() : number.toString();
    }

    static String grouped(BigDecimal number) {
        String plain = plain(number);
        int start = plain.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
