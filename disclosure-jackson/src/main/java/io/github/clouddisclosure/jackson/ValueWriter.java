package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
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
import tools.jackson.core.SerializableString;

/** Writes a value: as a scalar where it is no more than that, as an object or an array otherwise. */
final class ValueWriter {
    private final JsonGenerator generator;
    private final ScalarWriter scalars;

    ValueWriter(JsonGenerator generator, ScalarWriter scalars) {
        this.generator = generator;
        this.scalars = scalars;
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
            scalars.text(text);
        } else if (value instanceof YesNo<?> yesNo) {
            generator.writeString(Encoded.of(yesNo.choice()));
        } else if (value instanceof PartialDate date) {
            scalars.text(date.toString());
        } else if (value instanceof CorporateNumber number) {
            scalars.text(number.digits());
        } else if (value instanceof Url url) {
            scalars.text(url.address());
        } else if (value instanceof FireSuppression kind) {
            scalars.text(kind.code());
        } else if (value instanceof NameList names) {
            generator.writeStartArray();
            names.names().forEach(scalars::text);
            generator.writeEndArray();
        } else if (value instanceof DateList dates) {
            generator.writeStartArray();
            dates.dates().forEach(date -> scalars.text(date.toString()));
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
            scalars.number(money.amount());
        } else if (value instanceof Percentage percentage) {
            scalars.number(percentage.percent());
        } else if (value instanceof Count count) {
            scalars.number(count.number());
        } else if (value instanceof PostalAddress address) {
            scalars.text(address.address());
        }
    }

    private void writeFields(Object value) {
        if (value instanceof Money money) {
            generator.writeName(Encoded.AMOUNT);
            scalars.number(money.amount());
            writeText(Encoded.UNIT, money.unit().code());
            writeQualifier(money.qualifier());
            writeText(Encoded.FISCAL_PERIOD, money.fiscalPeriod());
        } else if (value instanceof Percentage percentage) {
            generator.writeName(Encoded.PERCENT);
            scalars.number(percentage.percent());
            writeQualifier(percentage.qualifier());
            writeText(Encoded.PERIOD, percentage.period());
        } else if (value instanceof Count count) {
            generator.writeName(Encoded.NUMBER);
            scalars.number(count.number());
            writeText(Encoded.COUNTER, count.counter());
            writeQualifier(count.qualifier());
        } else if (value instanceof TimeSpan span) {
            generator.writeName(Encoded.NUMBER);
            scalars.number(span.number());
            writeText(Encoded.UNIT, span.unit().code());
            writeQualifier(span.qualifier());
        } else if (value instanceof DataRate rate) {
            generator.writeName(Encoded.NUMBER);
            scalars.number(rate.number());
            writeText(Encoded.UNIT, rate.unit().code());
            writeQualifier(rate.qualifier());
        } else if (value instanceof PostalAddress address) {
            writeText(Encoded.POSTAL_CODE, address.postalCode());
            writeText(Encoded.ADDRESS, address.address());
        } else if (value instanceof ContactPoint contact) {
            writeText(Encoded.TELEPHONE, contact.telephone());
            writeText(Encoded.FAX, contact.fax());
            writeText(Encoded.WEB, contact.web().map(Url::address));
            writeText(Encoded.EMAIL, contact.email());
        } else if (value instanceof Person person) {
            writeText(Encoded.NAME, person.name());
            writeText(Encoded.TITLE, person.title());
        } else if (value instanceof Agency agency) {
            writeText(Encoded.NAME, agency.name());
            writeText(Encoded.ADDRESS, agency.address());
            writeText(Encoded.CONTACT, agency.contact());
        } else {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    void writeText(SerializableString name, Optional<String> text) {
        if (text.isPresent()) {
            writeText(name, text.get());
        }
    }

    void writeText(SerializableString name, String text) {
        generator.writeName(name);
        scalars.text(text);
    }

    private void writeQualifier(Optional<Qualifier> qualifier) {
        if (qualifier.isPresent()) {
            writeText(Encoded.QUALIFIER, qualifier.get().code());
        }
    }
}
