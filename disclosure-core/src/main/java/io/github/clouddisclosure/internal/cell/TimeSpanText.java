package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes how long something lasts, {@code 72時間程度}, and how long before something happens,
 * {@code 3ヶ月以上前}.
 */
final class TimeSpanText {
    /** From this number on, a number of years is more likely a calendar year. */
    private static final BigDecimal CALENDAR_YEAR = BigDecimal.valueOf(1000);

    private TimeSpanText() {}

    static Optional<Stated<TimeSpan>> duration(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<Qualifier> before = QualifierText.before(cursor);
        Optional<BigDecimal> number = number(cursor);
        Optional<TimeSpanUnit> unit = unit(cursor);
        boolean interval = cursor.accept("間");
        Optional<Qualifier> after = QualifierText.after(cursor);
        Optional<String> note = Remarks.note(cursor);
        Endings.keeping(cursor);
        if (!interval && isYearOfCalendar(number, unit)) {
            return Optional.empty();
        }
        return span(cursor, number, unit, before, after, note);
    }

    static Optional<Stated<TimeSpan>> leadTime(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<Qualifier> about = QualifierText.before(cursor);
        Optional<BigDecimal> number = number(cursor);
        Optional<TimeSpanUnit> unit = unit(cursor);
        boolean interval = cursor.accept("間");
        Optional<Qualifier> qualifier = QualifierText.after(cursor);
        boolean before = cursor.accept("前");
        if (before && qualifier.isEmpty()) {
            qualifier = QualifierText.after(cursor);
        }
        if (before && cursor.accept("まで")) {
            // "By 30 days before" means at least 30 days before; with any other qualifier it is unclear.
            if (about.isPresent()
                    || qualifier.filter(said -> said != Qualifier.AT_LEAST).isPresent()) {
                return Optional.empty();
            }
            qualifier = Optional.of(Qualifier.AT_LEAST);
        }
        // 25日 may as well be the 25th of each month, and 2週間以内 may as well mean two weeks after.
        boolean day = unit.filter(read -> read == TimeSpanUnit.DAYS).isPresent() && !interval;
        boolean atMost = qualifier
                .filter(said -> said == Qualifier.AT_MOST || said == Qualifier.LESS_THAN)
                .isPresent();
        if (!before && (day || atMost)) {
            return Optional.empty();
        }
        if (!interval && isYearOfCalendar(number, unit)) {
            return Optional.empty();
        }
        Optional<String> note = Remarks.note(cursor);
        Endings.telling(cursor);
        return span(cursor, number, unit, about, qualifier, note);
    }

    private static Optional<BigDecimal> number(TextCursor cursor) {
        Optional<BigDecimal> number = cursor.signedNumber();
        cursor.skipSpaces();
        return number;
    }

    private static Optional<Stated<TimeSpan>> span(
            TextCursor cursor,
            Optional<BigDecimal> number,
            Optional<TimeSpanUnit> unit,
            Optional<Qualifier> before,
            Optional<Qualifier> after,
            Optional<String> noteInside) {
        Optional<String> note = noteInside.isPresent() ? noteInside : Remarks.note(cursor);
        boolean twice = before.isPresent() && after.isPresent();
        if (number.isEmpty() || unit.isEmpty() || twice || !cursor.acceptEnd()) {
            return Optional.empty();
        }
        Stated<TimeSpan> answer = Stated.of(new TimeSpan(number.get(), unit.get(), before.or(() -> after)));
        return Optional.of(Remarks.on(answer, note));
    }

    /** 2024年 is the year 2024; 2024年間 is that many years. */
    private static boolean isYearOfCalendar(Optional<BigDecimal> number, Optional<TimeSpanUnit> unit) {
        return unit.filter(read -> read == TimeSpanUnit.YEARS).isPresent()
                && number.filter(read -> read.compareTo(CALENDAR_YEAR) >= 0).isPresent();
    }

    /** The unit without 間, which may follow most of them. */
    private static Optional<TimeSpanUnit> unit(TextCursor cursor) {
        if (cursor.acceptAny("ヶ月", "ヵ月", "か月", "カ月", "ケ月", "箇月", "個月")) {
            return Optional.of(TimeSpanUnit.MONTHS);
        } else if (cursor.accept("営業日")) {
            return Optional.of(TimeSpanUnit.BUSINESS_DAYS);
        } else if (cursor.accept("時間")) {
            return Optional.of(TimeSpanUnit.HOURS);
        } else if (cursor.accept("週")) {
            return Optional.of(TimeSpanUnit.WEEKS);
        } else if (cursor.accept("日")) {
            return Optional.of(TimeSpanUnit.DAYS);
        } else if (cursor.accept("年")) {
            return Optional.of(TimeSpanUnit.YEARS);
        } else if (cursor.accept("分")) {
            return Optional.of(TimeSpanUnit.MINUTES);
        } else if (cursor.accept("秒")) {
            return Optional.of(TimeSpanUnit.SECONDS);
        }
        return Optional.empty();
    }

    static String writeDuration(TimeSpan span) {
        return number(span) + qualifier(span);
    }

    static String writeLeadTime(TimeSpan span) {
        String number = number(span);
        boolean about = span.qualifier().filter(said -> said == Qualifier.ABOUT).isPresent();
        return about ? "約" + number + '前' : number + qualifier(span) + '前';
    }

    private static String number(TimeSpan span) {
        String number = NumberText.ungrouped(span.number()) + span.unit().japanese();
        return isYearOfCalendar(Optional.of(span.number()), Optional.of(span.unit())) ? number + '間' : number;
    }

    private static String qualifier(TimeSpan span) {
        return span.qualifier().map(Qualifier::japanese).orElse("");
    }
}
