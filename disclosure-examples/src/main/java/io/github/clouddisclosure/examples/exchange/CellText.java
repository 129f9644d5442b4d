package io.github.clouddisclosure.examples.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The text that a workbook shows for a cell. */
final class CellText {
    /** 9999-12-31, the last day of a workbook. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        } else if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        } else if (value != null) {
            return EscapedText.unescape(value.toString());
        }
        // A formula whose result was not saved.
        return Optional.ofNullable(cell.getFormula())
                .map(formula -> "=" + formula)
                .orElse("");
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = format(cell);
        boolean isDay = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (isDay && DateFormat.isDate(format)) {
            return DateFormat.show(cell.asDate(), format);
        }
        return NumberFormat.show(number, format);
    }

    private static String format(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString())
                .or(() -> Optional.ofNullable(cell.getDataFormatId()).map(EastAsianFormats::of))
                .orElse("General");
    }
}
