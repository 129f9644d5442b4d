package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import java.util.Locale;

/**
 * The number format of a cell to be filled in. A number or a date that is entered there is shown in a form that the
 * table reader reads as the value. Where a number needs a unit that only the writer knows, such as days or months, the
 * format is text: a program then keeps what is entered as it is.
 */
final class AnswerFormats {
    private static final String JAPANESE_DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String ISO_DATE = "yyyy-mm-dd";
    private static final String YEN = "\"¥\"#,##0";
    /** All decimals that are entered are shown: 99.999% is not 100%. */
    private static final String PERCENT = "0.0########%";

    private AnswerFormats() {}

    static String of(AnswerKind kind, Locale locale) {
        return switch (kind) {
            case DATE -> locale.getLanguage().equals("ja") ? JAPANESE_DATE : ISO_DATE;
            case MONEY, PROFIT -> YEN;
            case PERCENTAGE, RATIO -> PERCENT;
            // The general format shows a number with all its decimals.
            case COUNT -> "";
            case TEXT, CONTACT, CORPORATE_NUMBER, POSTAL_ADDRESS, URL, NAMES, DATES -> CellStyle.TEXT_FORMAT;
            case PERSON, AGENCY, LEAD_TIME, DURATION, DATA_RATE, FIRE_SUPPRESSION -> CellStyle.TEXT_FORMAT;
            case YES_NO, CAN_DISCLOSE -> CellStyle.TEXT_FORMAT;
        };
    }
}
