package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.kind.ValueKinds;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;
import java.math.BigDecimal;

/** The text of a value, the same for numbers that differ only in zeros after the last digit: 99.9 and 99.90. */
final class WrittenValue {
    /** A longer number is compared as it is written. */
    private static final int MAX_DIGITS = 100;

    private WrittenValue() {}

    static String of(Object value) {
        AnswerKind kind = ValueKinds.of(value);
        return kind == null ? value.toString() : of(kind, value);
    }

    private static String of(AnswerKind kind, Object value) {
        return switch (kind) {
            case MONEY, PROFIT -> {
                Money money = (Money) value;
                yield new Money(plain(money.amount()), money.unit(), money.qualifier(), money.fiscalPeriod())
                        .toString();
            }
            case PERCENTAGE, RATIO -> {
                Percentage percentage = (Percentage) value;
                yield new Percentage(plain(percentage.percent()), percentage.qualifier(), percentage.period())
                        .toString();
            }
            case LEAD_TIME, DURATION -> {
                TimeSpan span = (TimeSpan) value;
                yield new TimeSpan(plain(span.number()), span.unit(), span.qualifier()).toString();
            }
            case DATA_RATE -> {
                DataRate rate = (DataRate) value;
                yield new DataRate(plain(rate.number()), rate.unit(), rate.qualifier()).toString();
            }
            case YES_NO, CAN_DISCLOSE -> {
                YesNo<?> yesNo = (YesNo<?>) value;
                yield yesNo.choice()
                        + yesNo.detail().map(detail -> " " + of(detail)).orElse("");
            }
            case TEXT, CONTACT, DATE, CORPORATE_NUMBER, POSTAL_ADDRESS, URL, COUNT -> value.toString();
            case PERSON -> {
                Person person = (Person) value;
                yield person.title().map(title -> title + ' ').orElse("") + person.name();
            }
            case NAMES, DATES, AGENCY, FIRE_SUPPRESSION -> value.toString();
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return isShort(number) ? number.stripTrailingZeros() : number;
    }

    /** Whether arithmetic with a number takes no time worth mentioning, whatever its exponent says. */
    static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
    }
}
