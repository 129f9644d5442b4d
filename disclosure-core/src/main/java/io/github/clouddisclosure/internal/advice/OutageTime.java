package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.cell.TextCursor;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A time in words about outages.
 *
 * @param minutes how long the service was stopped, at the least; 0 if the time is about something else
 * @param isForEach whether it is the time of each outage, or the average of all
 */
record OutageTime(double minutes, boolean isForEach) {
    private static final OutageTime NONE = new OutageTime(0, false);
    /** An approximate time may be this much shorter. */
    private static final double ABOUT = 0.9;

    private static final int NEARBY = 10;
    private static final String MARKS = "、,。";
    private static final String[] STOPPED = {
        "停止", "ダウン", "中断", "不通", "利用でき", "利用不可", "使用でき", "使用不可", "アクセスでき", "接続でき", "接続不可", "つながら", "繋がら"
    };
    private static final String[] OF_STOPS = {
        "停止", "ダウンタイム", "平均", "合計", "累計", "延べ", "のべ", "復旧まで", "中断", "不通", "各", "いずれも", "それぞれ", "あたり", "当たり"
    };
    private static final String[] OF_EACH = {"平均", "各", "いずれも", "それぞれ", "あたり", "当たり"};
    private static final String[] ABOUT_BEFORE = {"約", "およそ", "おおよそ"};
    private static final String[] ABOUT_AFTER = {"程度", "ほど", "前後", "弱", "くらい", "ぐらい"};
    private static final String[] OF_SOMETHING_ELSE = {
        "以内", "未満", "以下", "前", "後", "ごと", "毎", "おき", "体制", "監視", "365", "かけて", "を超え", "で復旧", "で対応"
    };

    /** The time that begins here; the cursor ends up behind its number. */
    static OutageTime at(TextCursor cursor, String words) {
        int from = cursor.position();
        double length = length(cursor);
        boolean isTimeOfDay = from > 0 && words.charAt(from - 1) == '時';
        if (length <= 0 || isTimeOfDay) {
            return NONE;
        }
        int end = cursor.position();
        boolean isAbout = cursor.acceptAny(ABOUT_AFTER);
        if (Words.anyAt(words, cursor.position(), OF_SOMETHING_ELSE)) {
            return NONE;
        }
        String before = before(words, from);
        if (!Words.anyIn(after(words, end), STOPPED) && !Words.anyIn(before, OF_STOPS)) {
            return NONE;
        }
        isAbout |= Words.withoutEnd(before, ABOUT_BEFORE).length() < before.length();
        return new OutageTime(isAbout ? ABOUT * length : length, Words.anyIn(before, OF_EACH));
    }

    /** The minutes of 3時間, 3時間半, 2時間30分, 45分間 or 2日間; 0 if there is none. */
    private static double length(TextCursor cursor) {
        Optional<BigDecimal> number = cursor.number();
        cursor.skipSpaces();
        if (number.isEmpty()) {
            return 0;
        } else if (cursor.accept("日間")) {
            return DowntimeUnit.DAYS.minutes(number.get());
        } else if (cursor.acceptAny("分間", "分")) {
            return DowntimeUnit.MINUTES.minutes(number.get());
        } else if (!cursor.accept("時間")) {
            return 0;
        }
        double hours = DowntimeUnit.HOURS.minutes(number.get());
        return hours + (cursor.accept("半") ? DowntimeUnit.HALF_AN_HOUR : minutesAfterHours(cursor));
    }

    private static double minutesAfterHours(TextCursor cursor) {
        int from = cursor.position();
        int minutes = cursor.digits(1, 2);
        if (minutes >= 0 && cursor.acceptAny("分間", "分")) {
            return minutes;
        }
        cursor.reset(from);
        return 0;
    }

    private static String before(String words, int at) {
        int from = at;
        while (from > 0 && at - from < NEARBY && MARKS.indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        return words.substring(from, at);
    }

    private static String after(String words, int at) {
        int end = at;
        while (end < words.length() && end - at < NEARBY && MARKS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(at, end);
    }
}
