package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.cell.DateText;
import io.github.clouddisclosure.internal.cell.TextCursor;
import io.github.clouddisclosure.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that figures or events are reported for: {@code 2023年度}, {@code 2022年12月期}, {@code 2025年5月12日}. A 年度 is taken
 * to begin in April, as nearly all do.
 *
 * @param first the first day
 * @param last the last day
 */
record ReportedPeriod(LocalDate first, LocalDate last) {
    private static final int FIRST_MONTH_OF_A_FISCAL_YEAR = 4;
    private static final int YEAR_DIGITS = 4;
    private static final String FIRST_CHARACTERS = "明大昭平令西F";
    private static final String[] UNTIL = {"~", "〜", "から", "–", "-", "－"};

    /** The first period that a text names. */
    static Optional<ReportedPeriod> in(String text) {
        TextCursor cursor = new TextCursor(text);
        for (int at = 0; at < text.length(); at++) {
            if (mayBeginAt(at, text)) {
                cursor.reset(at);
                Optional<ReportedPeriod> period = accept(cursor);
                if (period.isPresent()) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a period can begin at a character: a number is looked at from its first digit on. */
    static boolean mayBeginAt(int at, String text) {
        char c = text.charAt(at);
        return FIRST_CHARACTERS.indexOf(c) >= 0
                || Character.isDigit(c) && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
    }

    /** The period that begins here, up to the end of another if the two are joined: {@code 2025年4月~2026年3月}. */
    static Optional<ReportedPeriod> accept(TextCursor cursor) {
        int from = cursor.position();
        Optional<ReportedPeriod> period = acceptOne(cursor);
        if (period.isEmpty()) {
            cursor.reset(from);
            return period;
        }
        int end = cursor.position();
        cursor.skipSpaces();
        if (cursor.acceptAny(UNTIL)) {
            cursor.skipSpaces();
            Optional<ReportedPeriod> second = acceptOne(cursor);
            if (second.isPresent()) {
                return Optional.of(period.get().with(second.get()));
            }
        }
        cursor.reset(end);
        return period;
    }

    private static Optional<ReportedPeriod> acceptOne(TextCursor cursor) {
        if (cursor.accept("FY")) {
            int year = cursor.digits(YEAR_DIGITS, YEAR_DIGITS);
            return year < 1 ? Optional.empty() : Optional.of(fiscalYear(year));
        }
        Optional<PartialDate> named = DateText.accept(cursor);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        PartialDate date = named.get();
        if (date.month().isEmpty() && cursor.accept("度")) {
            return Optional.of(fiscalYear(date.year()));
        }
        if (date.month().isPresent() && date.day().isEmpty() && cursor.acceptAny("期", "決算期", "決算")) {
            LocalDate last = date.latest();
            return Optional.of(new ReportedPeriod(last.plusDays(1).minusYears(1), last));
        }
        return Optional.of(new ReportedPeriod(date.earliest(), date.latest()));
    }

    private static ReportedPeriod fiscalYear(int year) {
        LocalDate first = LocalDate.of(year, FIRST_MONTH_OF_A_FISCAL_YEAR, 1);
        return new ReportedPeriod(first, first.plusYears(1).minusDays(1));
    }

    /** The shortest period that holds this one and another. */
    ReportedPeriod with(ReportedPeriod other) {
        return new ReportedPeriod(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    boolean contains(ReportedPeriod other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
