package io.github.clouddisclosure.tablefiles.internal.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The places of digits in a number format, such as {@code #,##0.0}.
 *
 * @param zeros the least number of digits before the point
 * @param isGrouped whether commas separate thousands
 * @param thousands how many times the number is divided by a thousand
 * @param decimals the largest number of digits after the point
 * @param leastDecimals the least number of digits after the point
 */
record FormatPlaces(int zeros, boolean isGrouped, int thousands, int decimals, int leastDecimals) {
    private static final int MAX_DECIMALS = 30;
    private static final int MAX_THOUSANDS = 10;

    static FormatPlaces of(String places) {
        int point = places.indexOf('.');
        String whole = point < 0 ? places : places.substring(0, point);
        String decimals = point < 0 ? "" : places.substring(point + 1).replace(",", "");
        int end = whole.length();
        while (end > 0 && whole.charAt(end - 1) == ',') {
            end--;
        }
        boolean isGrouped = whole.substring(0, end).indexOf(',') >= 0;
        return new FormatPlaces(
                count(whole, '0'), isGrouped, whole.length() - end, decimals.length(), count(decimals, '0'));
    }

    private static int count(String text, char character) {
        return (int) text.chars().filter(c -> c == character).count();
    }

    /** Whether a spreadsheet program accepts these places. */
    boolean isKnown() {
        return decimals <= MAX_DECIMALS && thousands <= MAX_THOUSANDS;
    }

    String show(BigDecimal number) {
        String plain = number.movePointLeft(3 * thousands)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String fraction = end == plain.length() ? "" : plain.substring(end + 1);
        int length = fraction.length();
        while (length > leastDecimals && fraction.charAt(length - 1) == '0') {
            length--;
        }
        String integer = "0".repeat(Math.max(0, zeros - end)) + plain.substring(0, end);
        String shown = isGrouped ? grouped(integer) : integer;
        return length == 0 ? shown : shown + '.' + fraction.substring(0, length);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits.length() * 4 / 3);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
