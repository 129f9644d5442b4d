package io.github.clouddisclosure.tablefiles.internal.format;

import java.util.List;

/**
 * A number format, parsed once for all the cells that have it.
 *
 * @param numbers how it shows numbers
 * @param dates how it shows numbers as dates or times, if it does
 */
public record CellFormat(NumberFormat numbers, DateFormat dates) {
    static final String GENERAL = "General";

    public static CellFormat of(String code) {
        List<List<FormatToken>> sections = FormatTokens.sections(code);
        return new CellFormat(NumberFormat.of(sections), DateFormat.of(sections.get(0)));
    }
}
