package io.github.clouddisclosure.examples.exchange;

import io.github.clouddisclosure.examples.exchange.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Shows numbers as a workbook shows them: {@code 1680016137} in {@code #,##0"円"} as 1,680,016,137円. */
final class NumberFormat {
    /** A workbook calculates with so many digits; the rest is noise: 0.30000000000000004. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_ZEROS = 30;

    private NumberFormat() {}

    /** The number as it is shown in a format, or in digits where the format asks for more than this class knows. */
    static String show(BigDecimal number, String code) {
        BigDecimal rounded = number.round(PRECISION);
        if (Math.abs((long) rounded.scale()) > MOST_ZEROS) {
            return rounded.toString();
        }
        List<List<FormatToken>> sections = FormatTokens.sections(code);
        boolean ownSection = rounded.signum() < 0 && sections.size() > 1;
        int at = ownSection ? 1 : rounded.signum() == 0 && sections.size() > 2 ? 2 : 0;
        String sign = rounded.signum() < 0 && !ownSection ? "-" : "";
        return show(rounded.abs(), sections.get(at)).map(shown -> sign + shown).orElseGet(() -> plain(rounded));
    }

    /** The number in digits, without zeros at the end. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> show(BigDecimal number, List<FormatToken> tokens) {
        long places = tokens.stream()
                .filter(token -> token.is(Kind.DIGITS) || token.is(Kind.GENERAL))
                .count();
        if (places != 1 || tokens.stream().anyMatch(token -> token.is(Kind.DATE) || token.is(Kind.OTHER))) {
            return Optional.empty();
        }
        int percents =
                (int) tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
        BigDecimal shown = number.movePointRight(2 * percents);
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            text.append(
                    switch (token.kind()) {
                        case DIGITS -> digits(shown, token.text());
                        case GENERAL -> plain(shown);
                        default -> token.text();
                    });
        }
        return Optional.of(text.toString());
    }

    private static String digits(BigDecimal number, String places) {
        int point = places.indexOf('.');
        String whole = point < 0 ? places : places.substring(0, point);
        String decimals = point < 0 ? "" : places.substring(point + 1).replace(",", "");
        int thousands = whole.length();
        while (thousands > 0 && whole.charAt(thousands - 1) == ',') {
            thousands--;
        }
        BigDecimal scaled = number.movePointLeft(3 * (whole.length() - thousands))
                .setScale(decimals.length(), RoundingMode.HALF_UP);
        String plain = scaled.toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String fraction = end == plain.length() ? "" : plain.substring(end + 1);
        int least = count(decimals, '0');
        while (fraction.length() > least && fraction.endsWith("0")) {
            fraction = fraction.substring(0, fraction.length() - 1);
        }
        String integer = "0".repeat(Math.max(0, count(whole, '0') - end)) + plain.substring(0, end);
        boolean grouped = whole.substring(0, thousands).indexOf(',') >= 0;
        return (grouped ? grouped(integer) : integer) + (fraction.isEmpty() ? "" : "." + fraction);
    }

    private static int count(String text, char character) {
        return (int) text.chars().filter(c -> c == character).count();
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
