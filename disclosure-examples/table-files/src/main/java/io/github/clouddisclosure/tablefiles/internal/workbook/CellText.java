package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.format.CellFormat;
import io.github.clouddisclosure.tablefiles.internal.format.DateFormat;
import io.github.clouddisclosure.tablefiles.internal.format.NumberFormat;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** The texts that a workbook shows for its cells. */
public final class CellText {
    /** 9999-12-31, the last day that a workbook can show. */
    private static final long LAST_DAY = 2_958_465;
    /** 1900-02-29, which did not exist, but is counted. */
    private static final int LEAP_DAY = 60;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
    /** No program writes a longer number; anything longer is kept as text. */
    private static final int MAX_NUMBER_LENGTH = 400;

    private final SharedStrings shared;
    private final WorkbookFormats formats;
    private final boolean countsFrom1904;
    private boolean isFormula;

    /** Reads the texts and formats that the cells of a workbook refer to. */
    public static CellText of(WorkbookParts parts, WorkbookOutline outline) throws IOException {
        SharedStrings shared = outline.sharedStrings().isPresent()
                ? SharedStrings.of(parts, outline.sharedStrings().get())
                : SharedStrings.none();
        WorkbookFormats formats = outline.styles().isPresent()
                ? WorkbookFormats.of(parts, outline.styles().get())
                : WorkbookFormats.none();
        return new CellText(shared, formats, outline.countsFrom1904());
    }

    private CellText(SharedStrings shared, WorkbookFormats formats, boolean countsFrom1904) {
        this.shared = shared;
        this.formats = formats;
        this.countsFrom1904 = countsFrom1904;
    }

    /** Reads the innermost open element, a cell, and closes it. */
    String read(XmlReader xml) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        String formula = "";
        boolean hasText = false;
        int cell = xml.depth();
        while (xml.nextChild(cell)) {
            switch (xml.name()) {
                case "v" -> {
                    value = xml.text();
                    hasText |= type.equals("str");
                }
                case "is" -> {
                    value = RichText.read(xml);
                    hasText = true;
                }
                case "f" -> {
                    String words = xml.text();
                    formula = words.isEmpty() ? "" : "=" + words;
                }
                default -> {}
            }
        }
        String text = text(type, value, style);
        isFormula = text.isEmpty() && !hasText && !formula.isEmpty();
        return isFormula ? EscapedText.unescape(formula) : text;
    }

    /** Whether the text that was read last is a formula, because its result was not saved. */
    boolean isFormula() {
        return isFormula;
    }

    private String text(String type, String value, String style) throws TableFileException {
        return switch (type) {
            case "", "n" -> number(value.strip(), style);
            case "s" -> value.isBlank() ? "" : shared.text(value.strip());
            case "b" -> value.equals("1") ? "TRUE" : value.equals("0") ? "FALSE" : value;
            case "str", "e" -> EscapedText.unescape(value);
            case "inlineStr" -> value;
            case "d" -> date(value.strip(), style);
            default -> throw WorkbookLimits.damaged();
        };
    }

    private String number(String digits, String style) {
        if (digits.isEmpty() || digits.length() > MAX_NUMBER_LENGTH) {
            return digits;
        }
        BigDecimal number;
        try {
            number = NumberFormat.round(new BigDecimal(digits));
        } catch (NumberFormatException words) {
            return digits;
        }
        CellFormat format = formats.of(style);
        return format.dates().isDate() && isDay(number)
                ? format.dates().show(moment(number))
                : format.numbers().show(number);
    }

    /** A date of a strict workbook, which is in ISO 8601. */
    private String date(String iso, String style) {
        DateFormat format = formats.of(style).dates();
        try {
            LocalDateTime moment =
                    iso.indexOf('T') < 0 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
            return format.isDate() ? format.show(moment) : iso;
        } catch (DateTimeParseException words) {
            return iso;
        }
    }

    private boolean isDay(BigDecimal number) {
        // Others, such as 1e-999999999, must not be calculated with.
        if (!NumberFormat.isOrdinary(number)) {
            return false;
        }
        long offset = countsFrom1904 ? ChronoUnit.DAYS.between(DAY_ZERO, DAY_ZERO_1904) : 0;
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY - offset)) <= 0;
    }

    private LocalDateTime moment(BigDecimal number) {
        long milliseconds =
                number.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        long days = number.longValue();
        LocalDate zero = countsFrom1904 ? DAY_ZERO_1904 : DAY_ZERO.plusDays(days < LEAP_DAY ? 1 : 0);
        return zero.atStartOfDay().plus(milliseconds, ChronoUnit.MILLIS);
    }
}
