package io.github.clouddisclosure.tablefiles.internal.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Shows numbers as a workbook does: {@code 1680016137} in {@code #,##0"円"} as 1,680,016,137円.
 *
 * @param sections the sections of a format: for all numbers, or for positive ones, negative ones, zero and text
 */
public record NumberFormat(List<FormatSection> sections) {
    /** The number of digits that a workbook calculates with; the rest is noise: 0.30000000000000004. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MAX_ZEROS = 30;

    static NumberFormat of(List<List<FormatToken>> sections) {
        return new NumberFormat(sections.stream().map(FormatSection::of).toList());
    }

    /** The text of a number in a format. */
    static String show(BigDecimal number, String code) {
        return of(FormatTokens.sections(code)).show(number);
    }

    /** The number with the precision that a workbook calculates with. */
    public static BigDecimal round(BigDecimal number) {
        return number.round(PRECISION);
    }

    /** Whether a number can be written out without a huge number of zeros. */
    public static boolean isOrdinary(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_ZEROS;
    }

    /** The text of a number; plain digits if the format has parts that this class does not support. */
    public String show(BigDecimal number) {
        BigDecimal rounded = round(number);
        if (!isOrdinary(rounded)) {
            return rounded.toString();
        }
        boolean ownSection = rounded.signum() < 0 && sections.size() > 1;
        int at = ownSection ? 1 : rounded.signum() == 0 && sections.size() > 2 ? 2 : 0;
        String sign = rounded.signum() < 0 && !ownSection ? "-" : "";
        return sections.get(at).show(rounded.abs()).map(shown -> sign + shown).orElseGet(() -> plain(rounded));
    }

    /** The number in digits, without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
