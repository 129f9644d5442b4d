package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.Dates;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Names;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a value: as a scalar where it is no more than that, as an object or an array otherwise. */
final class ValueWriter {
    private final JsonGenerator generator;

    ValueWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Whether the value is no more than a text or a number, so that it can stand for the whole answer. */
    static boolean isScalar(Object value) {
        if (value instanceof YesNo<?> yesNo) {
            return yesNo.detail().isEmpty();
        } else if (value instanceof Money money) {
            return money.unit() == MoneyUnit.YEN
                    && money.qualifier().isEmpty()
                    && money.fiscalPeriod().isEmpty();
        } else if (value instanceof Count count) {
            return count.counter().isEmpty() && count.qualifier().isEmpty();
        } else if (value instanceof Percentage percentage) {
            return percentage.qualifier().isEmpty() && percentage.period().isEmpty();
        } else if (value instanceof PostalAddress address) {
            return address.postalCode().isEmpty();
        }
        return value instanceof String
                || value instanceof PartialDate
                || value instanceof CorporateNumber
                || value instanceof Url
                || value instanceof FireSuppression;
    }

    void write(Object value) {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof YesNo<?> yesNo) {
            generator.writeString(yesNo.choice().code());
        } else if (value instanceof PartialDate date) {
            generator.writeString(date.toString());
        } else if (value instanceof CorporateNumber number) {
            generator.writeString(number.digits());
        } else if (value instanceof Url url) {
            generator.writeString(url.address());
        } else if (value instanceof FireSuppression kind) {
            generator.writeString(kind.code());
        } else if (value instanceof Names names) {
            generator.writeStartArray();
            names.names().forEach(generator::writeString);
            generator.writeEndArray();
        } else if (value instanceof Dates dates) {
            generator.writeStartArray();
            dates.dates().forEach(date -> generator.writeString(date.toString()));
            generator.writeEndArray();
        } else if (isScalar(value)) {
            writeNumberOrAddress(value);
        } else {
            generator.writeStartObject();
            writeFields(value);
            generator.writeEndObject();
        }
    }

    private void writeNumberOrAddress(Object value) {
        if (value instanceof Money money) {
            generator.writeNumber(money.amount());
        } else if (value instanceof Percentage percentage) {
            generator.writeNumber(percentage.percent());
        } else if (value instanceof Count count) {
            generator.writeNumber(count.number());
        } else if (value instanceof PostalAddress address) {
            generator.writeString(address.address());
        }
    }

    private void writeFields(Object value) {
        if (value instanceof Money money) {
            generator.writeNumberProperty("amount", money.amount());
            generator.writeStringProperty("unit", money.unit().code());
            writeText("qualifier", money.qualifier().map(Qualifier::code));
            writeText("fiscalPeriod", money.fiscalPeriod());
        } else if (value instanceof Percentage percentage) {
            generator.writeNumberProperty("percent", percentage.percent());
            writeText("qualifier", percentage.qualifier().map(Qualifier::code));
            writeText("period", percentage.period());
        } else if (value instanceof Count count) {
            generator.writeNumberProperty("number", count.number());
            writeText("counter", count.counter());
            writeText("qualifier", count.qualifier().map(Qualifier::code));
        } else if (value instanceof TimeSpan span) {
            generator.writeNumberProperty("number", span.number());
            generator.writeStringProperty("unit", span.unit().code());
            writeText("qualifier", span.qualifier().map(Qualifier::code));
        } else if (value instanceof DataRate rate) {
            generator.writeNumberProperty("number", rate.number());
            generator.writeStringProperty("unit", rate.unit().code());
            writeText("qualifier", rate.qualifier().map(Qualifier::code));
        } else if (value instanceof PostalAddress address) {
            writeText("postalCode", address.postalCode());
            generator.writeStringProperty("address", address.address());
        } else if (value instanceof ContactPoint contact) {
            writeText("telephone", contact.telephone());
            writeText("fax", contact.fax());
            writeText("web", contact.web().map(Url::address));
            writeText("email", contact.email());
        } else if (value instanceof Person person) {
            generator.writeStringProperty("name", person.name());
            writeText("title", person.title());
        } else if (value instanceof Agency agency) {
            generator.writeStringProperty("name", agency.name());
            writeText("address", agency.address());
            writeText("contact", agency.contact());
        } else {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    void writeText(String name, Optional<String> text) {
        if (text.isPresent()) {
            generator.writeStringProperty(name, text.get());
        }
    }
}
