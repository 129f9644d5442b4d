package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.cell.TextCursor;

/** What some words about one date or period say of the time of outages. */
final class Outage {
    /** Planned or partial outages, and words about other times, do not count for the availability. */
    private static final String[] OTHER_TIMES = {
        "計画", "定期", "メンテ", "保守", "一部", "遅延", "予定", "目標", "想定", "訓練", "除く", "除き", "なし", "無し", "ません", "ない"
    };

    private Outage() {}

    /** The minutes that services were stopped, at the least; 0 if the words do not say. */
    static double minutes(String words) {
        if (Words.anyIn(words, OTHER_TIMES)) {
            return 0;
        }
        TextCursor cursor = new TextCursor(words);
        double longest = 0;
        int times = 0;
        for (int at = 0; at < words.length(); ) {
            cursor.reset(at);
            if (!isFirstDigit(words, at)) {
                at++;
                continue;
            }
            int count = Occurrences.at(cursor);
            if (count > 0) {
                times = count;
            } else {
                cursor.reset(at);
                OutageTime time = OutageTime.at(cursor, words);
                longest = Math.max(longest, time.isForEach() ? time.minutes() * Math.max(1, times) : time.minutes());
            }
            at = Math.max(at + 1, cursor.position());
        }
        return longest;
    }

    private static boolean isFirstDigit(String words, int at) {
        return isInNumber(words.charAt(at), "") && (at == 0 || !isInNumber(words.charAt(at - 1), ",."));
    }

    private static boolean isInNumber(char c, String marks) {
        return c >= '0' && c <= '9' || marks.indexOf(c) >= 0;
    }
}
