package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.cell.HalfWidth;
import io.github.clouddisclosure.internal.cell.TextCursor;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time of outages that a text names for a period, at the least. What follows a date or a period belongs to it, up to
 * the next one; sentences in which the time comes first are left out, since it is not clear to which date it belongs.
 */
final class StatedDowntime {
    private static final String[] JOINED = {"及び", "および", "と", "、", "・", "~", "〜", "から", "-", "並びに"};

    private final ReportedPeriod asked;
    private final String text;
    private final TextCursor cursor;
    /** The minutes of each date or period that was named: a second mention of a date is about the same outage. */
    private final Map<ReportedPeriod, Double> outages = new HashMap<>();

    private @Nullable ReportedPeriod last;

    private StatedDowntime(ReportedPeriod asked, String text) {
        this.asked = asked;
        this.text = text;
        this.cursor = new TextCursor(text);
    }

    static double minutesIn(ReportedPeriod period, String text) {
        StatedDowntime downtime = new StatedDowntime(period, HalfWidth.of(text));
        downtime.read();
        return downtime.minutes();
    }

    private void read() {
        for (int from = 0; from < text.length(); ) {
            int end = Clause.endOfSentence(text, from);
            readSentence(from, end);
            from = end + 1;
        }
    }

    private void readSentence(int start, int end) {
        @Nullable ReportedPeriod named = null;
        int from = start;
        for (int at = start; at < end; ) {
            Optional<ReportedPeriod> period = periodAt(at);
            if (period.isEmpty()) {
                at++;
            } else if (named == null && Outage.minutes(text.substring(start, at)) > 0) {
                return;
            } else {
                if (named != null && isJoin(text.substring(from, at))) {
                    named = named.with(period.get());
                } else {
                    if (named != null) {
                        add(named, text.substring(from, at));
                    }
                    named = period.get();
                }
                at = cursor.position();
                from = at;
            }
        }
        if (named != null) {
            last = named;
        }
        if (last != null) {
            add(last, text.substring(from, end));
        }
    }

    private Optional<ReportedPeriod> periodAt(int at) {
        cursor.reset(at);
        return ReportedPeriod.mayBeginAt(at, text) ? ReportedPeriod.accept(cursor) : Optional.empty();
    }

    private static boolean isJoin(String between) {
        String words = WhiteSpace.strip(between);
        return words.isEmpty() || Words.withoutStart(words, JOINED).isEmpty();
    }

    private void add(ReportedPeriod when, String words) {
        if (asked.contains(when)) {
            outages.merge(when, Outage.minutes(words), Math::max);
        }
    }

    /** A time for the whole period is a sum already. */
    private double minutes() {
        double sum = 0;
        for (Map.Entry<ReportedPeriod, Double> outage : outages.entrySet()) {
            sum += outage.getKey().equals(asked) ? 0 : outage.getValue();
        }
        return Math.max(sum, outages.getOrDefault(asked, 0.0));
    }
}
