package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.Url;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes dates, names and similar values for readers of English. */
public final class EnglishValue {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private EnglishValue() {}

    static String write(AnswerKind kind, Object value) {
        return switch (kind) {
            case DATE -> date((PartialDate) value);
            case DATES -> dates((DateList) value);
            case NAMES -> names((NameList) value);
            case PERSON -> person((Person) value);
            case AGENCY -> agency((Agency) value);
            case CONTACT -> contact((ContactPoint) value);
            case FIRE_SUPPRESSION -> value == FireSuppression.GAS ? "gas system" : "not a gas system";
            case COUNT -> EnglishQuantity.write((Count) value);
            case MONEY, PROFIT -> EnglishQuantity.write((Money) value);
            case PERCENTAGE, RATIO -> EnglishQuantity.write((Percentage) value);
            case LEAD_TIME -> EnglishQuantity.write((TimeSpan) value) + " in advance";
            case DURATION -> EnglishQuantity.write((TimeSpan) value);
            case DATA_RATE -> EnglishQuantity.write((DataRate) value);
            case TEXT, CORPORATE_NUMBER, URL, POSTAL_ADDRESS, YES_NO, CAN_DISCLOSE -> value.toString();
        };
    }

    private static String dates(DateList dates) {
        return dates.dates().stream().map(EnglishValue::date).collect(Collectors.joining(", "));
    }

    private static String names(NameList names) {
        return names.names().stream().map(name -> '“' + name + '”').collect(Collectors.joining(", "));
    }

    private static String person(Person person) {
        return person.name() + person.title().map(title -> " (" + title + ')').orElse("");
    }

    private static String agency(Agency agency) {
        return parts(
                Optional.of(agency.name()), agency.address(), agency.contact().map(contact -> "contact: " + contact));
    }

    private static String contact(ContactPoint contact) {
        return parts(
                contact.telephone().map(number -> "telephone: " + number),
                contact.fax().map(number -> "fax: " + number),
                contact.web().map(Url::address).map(address -> "web: " + address),
                contact.email().map(address -> "e-mail: " + address));
    }

    public static String date(PartialDate date) {
        StringBuilder text = new StringBuilder();
        date.day().ifPresent(day -> text.append(day).append(' '));
        date.month().ifPresent(month -> text.append(MONTHS[month - 1]).append(' '));
        return text.append(date.year()).toString();
    }

    @SafeVarargs
    private static String parts(Optional<String>... parts) {
        StringBuilder text = new StringBuilder();
        for (Optional<String> part : parts) {
            part.ifPresent(words -> text.append(text.length() == 0 ? "" : "; ").append(words));
        }
        return text.toString();
    }
}
