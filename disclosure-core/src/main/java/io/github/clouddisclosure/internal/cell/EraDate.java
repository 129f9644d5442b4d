package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.value.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Converts 和暦 to the Gregorian calendar. A day, month or year outside the era is rejected. */
final class EraDate {
    private EraDate() {}

    /** The date, if it exists in the era; a month or day that is not given is -1. */
    static Optional<PartialDate> of(JapaneseEra era, int yearOfEra, int month, int day) {
        try {
            int year = JapaneseChronology.INSTANCE.prolepticYear(era, yearOfEra);
            if (day >= 0) {
                return Optional.of(PartialDate.of(resolve(era, yearOfEra, month, day)));
            }
            // An era and a calendar year can overlap in part: 昭和64年 ended on the day before 平成元年1月8日.
            LocalDate first = month < 0
                    ? LocalDate.of(year, 1, 1)
                    : YearMonth.of(year, month).atDay(1);
            LocalDate last = month < 0
                    ? LocalDate.of(year, 12, 31)
                    : YearMonth.of(year, month).atEndOfMonth();
            if (!isIn(era, first) && !isIn(era, last)) {
                return Optional.empty();
            }
            return Optional.of(month < 0 ? PartialDate.of(year) : PartialDate.of(year, month));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** Resolves strictly: the lenient styles accept days outside the era. */
    private static LocalDate resolve(JapaneseEra era, int yearOfEra, int month, int day) {
        Map<TemporalField, Long> fields = new HashMap<>();
        fields.put(ChronoField.ERA, (long) era.getValue());
        fields.put(ChronoField.YEAR_OF_ERA, (long) yearOfEra);
        fields.put(ChronoField.MONTH_OF_YEAR, (long) month);
        fields.put(ChronoField.DAY_OF_MONTH, (long) day);
        return LocalDate.from(JapaneseChronology.INSTANCE.resolveDate(fields, ResolverStyle.STRICT));
    }

    private static boolean isIn(JapaneseEra era, LocalDate day) {
        return JapaneseDate.from(day).getEra().equals(era);
    }
}
