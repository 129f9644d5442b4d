package io.github.clouddisclosure.tablefiles.internal.format;

import java.util.Map;

/**
 * The number formats that a workbook, including a Japanese one, can use by number without defining them (ECMA-376,
 * 18.8.30).
 */
public final class BuiltInFormats {
    private static final String ERA = "ge.m.d";
    private static final String LONG_ERA = "ggge\"年\"m\"月\"d\"日\"";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";

    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "mm-dd-yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(27, ERA),
            Map.entry(28, LONG_ERA),
            Map.entry(29, LONG_ERA),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"時\"mm\"分\""),
            Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
            Map.entry(34, YEAR_MONTH),
            Map.entry(35, MONTH_DAY),
            Map.entry(36, ERA),
            Map.entry(37, "#,##0 ;(#,##0)"),
            Map.entry(38, "#,##0 ;[Red](#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;[Red](#,##0.00)"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mmss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"),
            Map.entry(50, ERA),
            Map.entry(51, LONG_ERA),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, LONG_ERA),
            Map.entry(55, YEAR_MONTH),
            Map.entry(56, MONTH_DAY),
            Map.entry(57, ERA),
            Map.entry(58, LONG_ERA));

    private BuiltInFormats() {}

    /** The format with a number; if there is none, the general one. */
    public static String of(int number) {
        return FORMATS.getOrDefault(number, CellFormat.GENERAL);
    }
}
