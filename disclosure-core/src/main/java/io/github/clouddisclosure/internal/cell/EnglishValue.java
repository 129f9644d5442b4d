package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.Url;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes dates, names and their like for readers of English. */
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

    public static String write(AnswerKind kind, Object value) {
        if (value instanceof PartialDate date) {
            return date(date);
        } else if (value instanceof DateList dates) {
            return dates.dates().stream().map(EnglishValue::date).collect(Collectors.joining(", "));
        } else if (value instanceof NameList names) {
            return names.names().stream().map(name -> '“' + name + '”').collect(Collectors.joining(", "));
        } else if (value instanceof Person person) {
            return person.name()
                    + person.title().map(title -> " (" + title + ')').orElse("");
        } else if (value instanceof Agency agency) {
            return parts(
                    Optional.of(agency.name()),
                    agency.address(),
                    agency.contact().map(contact -> "contact: " + contact));
        } else if (value instanceof ContactPoint contact) {
            return parts(
                    contact.telephone().map(number -> "telephone: " + number),
                    contact.fax().map(number -> "fax: " + number),
                    contact.web().map(Url::address).map(address -> "web: " + address),
                    contact.email().map(address -> "e-mail: " + address));
        } else if (value instanceof FireSuppression suppression) {
            return suppression == FireSuppression.GAS ? "gas system" : "not a gas system";
        }
        return EnglishQuantity.write(kind, value);
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
