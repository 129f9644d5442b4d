package io.github.clouddisclosure.benchmarks.report;

import java.util.Locale;
import java.util.Optional;

/**
 * A figure to reach.
 *
 * @param sign the sign of the limit: {@code ≤} or {@code ≥}
 * @param measured empty if it was not measured
 */
record Goal(String title, String sign, double limit, Optional<Spread> measured) {
    private static final double MIN_WHOLE = 100;

    static Goal atMost(double limit, String title, Optional<Spread> measured) {
        return new Goal(title, "≤", limit, measured);
    }

    static Goal atLeast(double limit, String title, Optional<Spread> measured) {
        return new Goal(title, "≥", limit, measured);
    }

    void addTo(MarkdownRows table) {
        measured.ifPresent(
                spread -> table.add(title, sign + ' ' + limitText(), shown(spread), isReached(spread) ? "yes" : "no"));
    }

    private String limitText() {
        boolean whole = limit == Math.rint(limit);
        return whole ? String.format(Locale.ROOT, "%.0f", limit) : Double.toString(limit);
    }

    private String shown(Spread spread) {
        return limit >= MIN_WHOLE ? spread.asWhole() : spread.asRatio();
    }

    private boolean isReached(Spread spread) {
        return sign.equals("≤") ? spread.median() <= limit : spread.median() >= limit;
    }
}
