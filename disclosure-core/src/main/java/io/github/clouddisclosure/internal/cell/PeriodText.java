package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Optional;

/** Reads the fiscal period or year that a number applies to: {@code 2023年度}, {@code 2022年12月期}, {@code 第30期}. */
final class PeriodText {
    private static final String LABEL = "期間:";
    private static final String[] ERAS = {"昭和", "平成", "令和"};

    private PeriodText() {}

    /** The period before a number, as written and without a colon after it. */
    static Optional<String> before(TextCursor cursor) {
        int from = cursor.position();
        if (!accept(cursor)) {
            cursor.reset(from);
            return Optional.empty();
        }
        String period = cursor.since(from);
        cursor.skipSpaces();
        cursor.accept(":");
        cursor.skipSpaces();
        return Optional.of(period);
    }

    /** The remark in brackets as a period, if it is only that. */
    static Optional<String> inBrackets(String remark) {
        if (isKnown(remark)) {
            return Optional.of(remark);
        }
        TextCursor cursor = new TextCursor(remark);
        boolean labelled = cursor.accept(LABEL);
        String period = WhiteSpace.strip(cursor.rest());
        return labelled && !period.isEmpty() ? Optional.of(period) : Optional.empty();
    }

    /** Whether a text is only a period, so that it needs no label. */
    static boolean isKnown(String text) {
        TextCursor cursor = new TextCursor(text);
        return accept(cursor) && cursor.atEnd();
    }

    static String write(String period) {
        return Brackets.around(isKnown(period) ? period : LABEL + period);
    }

    private static boolean accept(TextCursor cursor) {
        if (cursor.accept("第")) {
            return cursor.digits(1, 3) > 0 && cursor.accept("期");
        }
        if (cursor.accept("FY")) {
            return cursor.digits(2, 4) >= 0;
        }
        boolean era = cursor.acceptAny(ERAS);
        int year = era && cursor.accept("元") ? 1 : era ? cursor.digits(1, 2) : cursor.digits(4, 4);
        cursor.skipSpaces();
        if (year < 1 || !cursor.accept("年")) {
            return false;
        }
        if (cursor.accept("度")) {
            return true;
        }
        cursor.skipSpaces();
        int month = cursor.digits(1, 2);
        cursor.skipSpaces();
        return month >= 1 && month <= 12 && cursor.acceptAny("月期", "月決算期", "月決算");
    }
}
