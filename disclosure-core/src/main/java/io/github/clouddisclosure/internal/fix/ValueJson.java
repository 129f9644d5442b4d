package io.github.clouddisclosure.internal.fix;

import io.github.clouddisclosure.internal.text.JsonText;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** A value in the JSON form. */
final class ValueJson {
    private ValueJson() {}

    /** A choice without its detail, a detail, a date or a number as JSON; none for a value of another kind. */
    static Optional<String> of(Object value) {
        if (value instanceof YesNo<?> yesNo) {
            return Optional.of(JsonText.quoted(yesNo.choice().code()));
        } else if (value instanceof PartialDate date) {
            return Optional.of(JsonText.quoted(date.toString()));
        } else if (value instanceof Count count) {
            return Optional.of(count(count));
        } else if (value instanceof Money money) {
            return Optional.of(money(money));
        } else if (value instanceof Percentage percentage) {
            return Optional.of(percentage(percentage));
        } else if (value instanceof TimeSpan span) {
            return Optional.of(measured(span.number(), span.unit(), span.qualifier()));
        } else if (value instanceof DataRate rate) {
            return Optional.of(measured(rate.number(), rate.unit(), rate.qualifier()));
        }
        return detail(value);
    }

    /** A value that only a choice has, as its detail. */
    private static Optional<String> detail(Object value) {
        if (value instanceof DateList dates) {
            return Optional.of(list(dates.dates()));
        } else if (value instanceof NameList names) {
            return Optional.of(list(names.names()));
        } else if (value instanceof FireSuppression kind) {
            return Optional.of(JsonText.quoted(kind.code()));
        } else if (value instanceof Person person) {
            return Optional.of(new JsonObject()
                    .text("name", Optional.of(person.name()))
                    .text("title", person.title())
                    .toString());
        } else if (value instanceof Agency agency) {
            return Optional.of(new JsonObject()
                    .text("name", Optional.of(agency.name()))
                    .text("address", agency.address())
                    .text("contact", agency.contact())
                    .toString());
        }
        return Optional.empty();
    }

    private static String list(List<?> elements) {
        StringJoiner json = new StringJoiner(",", "[", "]");
        elements.forEach(element -> json.add(JsonText.quoted(element.toString())));
        return json.toString();
    }

    private static String count(Count count) {
        String number = Long.toString(count.number());
        return count.counter().isEmpty() && count.qualifier().isEmpty()
                ? number
                : new JsonObject()
                        .json("number", number)
                        .text("counter", count.counter())
                        .code("qualifier", count.qualifier())
                        .toString();
    }

    private static String money(Money money) {
        String amount = money.amount().toString();
        boolean isAlone = money.qualifier().isEmpty() && money.fiscalPeriod().isEmpty();
        return isAlone && money.unit() == MoneyUnit.YEN
                ? amount
                : new JsonObject()
                        .json("amount", amount)
                        .code("unit", Optional.of(money.unit()))
                        .code("qualifier", money.qualifier())
                        .text("fiscalPeriod", money.fiscalPeriod())
                        .toString();
    }

    private static String percentage(Percentage percentage) {
        String percent = percentage.percent().toString();
        return percentage.qualifier().isEmpty() && percentage.period().isEmpty()
                ? percent
                : new JsonObject()
                        .json("percent", percent)
                        .code("qualifier", percentage.qualifier())
                        .text("period", percentage.period())
                        .toString();
    }

    private static String measured(BigDecimal number, HasCode unit, Optional<Qualifier> qualifier) {
        return new JsonObject()
                .json("number", number.toString())
                .code("unit", Optional.of(unit))
                .code("qualifier", qualifier)
                .toString();
    }
}
