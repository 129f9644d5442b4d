package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes numbers and their units for readers of English. Counters and periods stay as the provider wrote them. */
final class EnglishQuantity {
    private EnglishQuantity() {}

    static String write(Money money) {
        return qualifier(money.qualifier()) + "JPY " + signed(money.amount()) + unit(money.unit())
                + period(money.fiscalPeriod());
    }

    static String write(Percentage percentage) {
        return qualifier(percentage.qualifier())
                + NumberText.ungrouped(percentage.percent())
                + '%'
                + period(percentage.period());
    }

    static String write(Count count) {
        return qualifier(count.qualifier())
                + signed(BigDecimal.valueOf(count.number()))
                + count.counter().orElse("");
    }

    static String write(TimeSpan span) {
        String singular = singular(span.unit());
        String unit = span.number().compareTo(BigDecimal.ONE) == 0 ? singular : singular + 's';
        return qualifier(span.qualifier()) + NumberText.ungrouped(span.number()) + ' ' + unit;
    }

    static String write(DataRate rate) {
        return qualifier(rate.qualifier())
                + NumberText.ungrouped(rate.number())
                + ' '
                + rate.unit().code();
    }

    private static String signed(BigDecimal number) {
        return number.signum() < 0 ? '-' + NumberText.grouped(number) : NumberText.grouped(number);
    }

    private static String unit(MoneyUnit unit) {
        return switch (unit) {
            case YEN -> "";
            case THOUSAND_YEN -> " thousand";
            case TEN_THOUSAND_YEN -> " × 10,000";
            case MILLION_YEN -> " million";
            case HUNDRED_MILLION_YEN -> " × 100 million";
        };
    }

    private static String singular(TimeSpanUnit unit) {
        return switch (unit) {
            case SECONDS -> "second";
            case MINUTES -> "minute";
            case HOURS -> "hour";
            case DAYS -> "day";
            case BUSINESS_DAYS -> "business day";
            case WEEKS -> "week";
            case MONTHS -> "month";
            case YEARS -> "year";
        };
    }

    private static String qualifier(Optional<Qualifier> qualifier) {
        return qualifier
                .map(said -> switch (said) {
                    case ABOUT -> "about ";
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "at most ";
                    case MORE_THAN -> "more than ";
                    case LESS_THAN -> "less than ";
                })
                .orElse("");
    }

    private static String period(Optional<String> period) {
        return period.filter(words -> !words.isBlank())
                .map(words -> " (" + words + ')')
                .orElse("");
    }
}
