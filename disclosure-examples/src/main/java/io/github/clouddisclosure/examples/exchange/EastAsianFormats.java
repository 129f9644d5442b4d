package io.github.clouddisclosure.examples.exchange;

import java.util.Map;

/** The number formats that a Japanese workbook refers to by number without writing them down (ECMA-376, 18.8.30). */
final class EastAsianFormats {
    private static final String ERA = "ge.m.d";
    private static final String LONG_ERA = "ggge\"年\"m\"月\"d\"日\"";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";

    private static final Map<Integer, String> FORMATS = Map.ofEntries(
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
            Map.entry(50, ERA),
            Map.entry(51, LONG_ERA),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, LONG_ERA),
            Map.entry(55, YEAR_MONTH),
            Map.entry(56, MONTH_DAY),
            Map.entry(57, ERA),
            Map.entry(58, LONG_ERA));

    private EastAsianFormats() {}

    /** The format with a number; digits as they are where there is none. */
    static String of(int number) {
        return FORMATS.getOrDefault(number, "General");
    }
}
