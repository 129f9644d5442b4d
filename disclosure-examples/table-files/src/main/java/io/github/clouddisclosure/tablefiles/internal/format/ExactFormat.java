package io.github.clouddisclosure.tablefiles.internal.format;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The number format that shows a date or a number exactly as in the text of the table. If there is none, the cell holds
 * the text.
 *
 * @param code the number format
 * @param value the number to put into the cell: for a date, its day number in a workbook
 */
public record ExactFormat(String code, BigDecimal value) {
    private static final List<String> DATES =
            List.of("yyyy\"年\"m\"月\"d\"日\"", "yyyy-mm-dd", "yyyy/mm/dd", "yyyy/m/d", "yyyy.mm.dd");
    /** Before this day, workbooks are off by one: they count a 1900-02-29. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MAX_DIGITS = 15;
    /** The most decimal places in a format; a number such as 1e-999999999 must not be written out. */
    private static final int MAX_PLACES = 30;

    private static final int MAX_CODE_LENGTH = 200;

    public static Optional<ExactFormat> of(OfficialRow row) {
        return row.guidelineRow().isPresent()
                        && row.answer() instanceof Stated<?> stated
                        && stated.note().isEmpty()
                ? of(row.guidelineRow().get().kind(), stated.get(), row.answerText())
                : Optional.empty();
    }

    private static Optional<ExactFormat> of(AnswerKind kind, Object value, String text) {
        return switch (kind) {
            case DATE -> date((PartialDate) value, text);
            case COUNT -> number(BigDecimal.valueOf(((Count) value).number()), 0, text);
            case MONEY, PROFIT -> number(((Money) value).amount(), 0, text);
            case PERCENTAGE, RATIO -> number(((Percentage) value).percent(), 1, text);
            case TEXT, CONTACT, CORPORATE_NUMBER, POSTAL_ADDRESS, URL, NAMES, DATES -> Optional.empty();
            case PERSON, AGENCY, LEAD_TIME, DURATION, DATA_RATE, FIRE_SUPPRESSION -> Optional.empty();
            case YES_NO, CAN_DISCLOSE -> Optional.empty();
        };
    }

    private static Optional<ExactFormat> date(PartialDate date, String text) {
        LocalDate day = date.earliest();
        if (!date.isComplete() || day.isBefore(FIRST_DAY)) {
            return Optional.empty();
        }
        return DATES.stream()
                .filter(code -> DateFormat.show(day, code).equals(text))
                .map(code -> new ExactFormat(code, BigDecimal.valueOf(day.toEpochDay() - DAY_ZERO.toEpochDay())))
                .findFirst();
    }

    private static Optional<ExactFormat> number(BigDecimal number, int percents, String text) {
        if (text.chars().anyMatch(ExactFormat::isOdd)
                || number.signum() < 0
                || number.scale() < 0
                || number.scale() > MAX_PLACES
                || number.precision() > MAX_DIGITS) {
            return Optional.empty();
        }
        String decimals = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
        BigDecimal value = number.movePointLeft(2 * percents);
        for (String places : List.of("#,##0" + decimals, "0" + decimals)) {
            String digits = NumberFormat.show(number, places);
            int at = text.indexOf(digits);
            int end = at + digits.length();
            if (at < 0 || percents > 0 && (end == text.length() || text.charAt(end) != '%')) {
                continue;
            }
            String code = quoted(text.substring(0, at))
                    + places
                    + "%".repeat(percents)
                    + quoted(text.substring(end + percents));
            if (code.length() <= MAX_CODE_LENGTH
                    && NumberFormat.show(value, code).equals(text)) {
                return Optional.of(new ExactFormat(code, value));
            }
        }
        return Optional.empty();
    }

    /** Whether a character cannot be used in a number format. */
    private static boolean isOdd(int c) {
        return c == '"' || c == '_' || c > '\uFFFD' || Character.isISOControl(c) || Character.isSurrogate((char) c);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words + '"';
    }
}
