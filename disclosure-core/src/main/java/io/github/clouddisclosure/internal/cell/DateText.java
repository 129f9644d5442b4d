package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.PartialDate;
import java.time.DateTimeException;
import java.time.chrono.JapaneseEra;
import java.util.Optional;

/**
 * Reads a date that is the whole text: {@code 2024年6月12日}, {@code 1991/10/01}, {@code 平成14年 7月}; writes it in the
 * first of these forms.
 */
public final class DateText {
    private static final String SEPARATORS = "/.-";
    private static final int YEAR_DIGITS = 4;

    private DateText() {}

    public static Optional<Stated<PartialDate>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<PartialDate> date = accept(cursor);
        Optional<String> note = date.isPresent() ? Remarks.note(cursor) : Optional.empty();
        return date.isPresent() && cursor.acceptEnd()
                ? Optional.of(Remarks.on(Stated.of(date.get()), note))
                : Optional.empty();
    }

    /** The date that begins here. If there is none, the cursor may end up anywhere. */
    public static Optional<PartialDate> accept(TextCursor cursor) {
        Optional<JapaneseEra> era = era(cursor);
        if (era.isPresent()) {
            return inEra(era.get(), cursor);
        }
        cursor.accept("西暦");
        cursor.skipSpaces();
        int year = cursor.digits(YEAR_DIGITS, YEAR_DIGITS);
        cursor.skipSpaces();
        if (year < 0) {
            return Optional.empty();
        }
        return cursor.accept("年") ? withCharacters(cursor, year) : withSeparators(cursor, year);
    }

    private static Optional<JapaneseEra> era(TextCursor cursor) {
        if (cursor.accept("令和")) {
            return Optional.of(JapaneseEra.REIWA);
        } else if (cursor.accept("平成")) {
            return Optional.of(JapaneseEra.HEISEI);
        } else if (cursor.accept("昭和")) {
            return Optional.of(JapaneseEra.SHOWA);
        } else if (cursor.accept("大正")) {
            return Optional.of(JapaneseEra.TAISHO);
        } else if (cursor.accept("明治")) {
            return Optional.of(JapaneseEra.MEIJI);
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> inEra(JapaneseEra era, TextCursor cursor) {
        cursor.skipSpaces();
        int yearOfEra = cursor.accept("元") ? 1 : cursor.digits(1, 2);
        cursor.skipSpaces();
        if (yearOfEra < 1 || !cursor.accept("年")) {
            return Optional.empty();
        }
        int month = before("月", cursor);
        int day = month < 0 ? -1 : before("日", cursor);
        return EraDate.of(era, yearOfEra, month, day);
    }

    private static Optional<PartialDate> withCharacters(TextCursor cursor, int year) {
        int month = before("月", cursor);
        int day = month < 0 ? -1 : before("日", cursor);
        return date(year, month, day);
    }

    /** The number before 月 or 日, or -1 if there is none. */
    private static int before(String unit, TextCursor cursor) {
        int from = cursor.position();
        cursor.skipSpaces();
        int number = cursor.digits(1, 2);
        cursor.skipSpaces();
        if (number >= 0 && cursor.accept(unit)) {
            return number;
        }
        cursor.reset(from);
        return -1;
    }

    private static Optional<PartialDate> withSeparators(TextCursor cursor, int year) {
        char separator = cursor.peek();
        if (SEPARATORS.indexOf(separator) < 0) {
            return Optional.empty();
        }
        int month = after(separator, cursor);
        if (month < 0) {
            return Optional.empty();
        }
        cursor.skipSpaces();
        if (cursor.peek() != separator) {
            return date(year, month, -1);
        }
        int day = after(separator, cursor);
        return day < 0 ? Optional.empty() : date(year, month, day);
    }

    private static int after(char separator, TextCursor cursor) {
        cursor.accept(String.valueOf(separator));
        cursor.skipSpaces();
        return cursor.digits(1, 2);
    }

    /** The date, if it exists; a month or day that is not given is -1. */
    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            if (month < 0) {
                return Optional.of(PartialDate.of(year));
            }
            return Optional.of(day < 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    public static String write(PartialDate date) {
        String year = Integer.toString(date.year());
        StringBuilder text = new StringBuilder("0".repeat(YEAR_DIGITS - year.length()));
        text.append(year).append('年');
        date.month().ifPresent(month -> text.append(month).append('月'));
        date.day().ifPresent(day -> text.append(day).append('日'));
        return text.toString();
    }
}
