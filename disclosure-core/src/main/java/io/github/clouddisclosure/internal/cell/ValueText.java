package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpan;
import java.util.Optional;

/** Reads a text as the value that a row, or the detail of a yes, asks for, and writes such a value. */
final class ValueText {
    private ValueText() {}

    /** The value, with a note if there is a remark beside it; nothing for the kinds that are words or choices. */
    static Optional<? extends Stated<?>> read(AnswerKind kind, String text) {
        return switch (kind) {
            case DATE -> DateText.read(text);
            case CORPORATE_NUMBER -> CorporateNumberText.read(text);
            case POSTAL_ADDRESS -> Optional.of(AddressText.read(text));
            case URL -> UrlText.read(text);
            case CONTACT -> ContactText.read(text);
            case COUNT -> CountText.read(text);
            case MONEY, PROFIT -> MoneyText.read(text);
            case PERCENTAGE, RATIO -> PercentageText.read(text);
            case LEAD_TIME -> TimeSpanText.leadTime(text);
            case DURATION -> TimeSpanText.duration(text);
            case NAMES -> NameListText.read(text);
            case DATES -> DateListText.read(text);
            case PERSON -> PersonText.read(text);
            case AGENCY -> AgencyText.read(text);
            case DATA_RATE -> DataRateText.read(text);
            case FIRE_SUPPRESSION -> FireSuppressionText.read(text);
            case TEXT, YES_NO, CAN_DISCLOSE -> Optional.empty();
        };
    }

    /** The value as a cell says it. The kind is the one that the value is of. */
    static String write(AnswerKind kind, Object value) {
        if (value instanceof TimeSpan span) {
            return kind == AnswerKind.LEAD_TIME ? TimeSpanText.writeLeadTime(span) : TimeSpanText.writeDuration(span);
        } else if (value instanceof PartialDate date) {
            return DateText.write(date);
        } else if (value instanceof PostalAddress address) {
            return AddressText.write(address);
        } else if (value instanceof ContactPoint contact) {
            return ContactText.write(contact);
        } else if (value instanceof Count count) {
            return CountText.write(count);
        } else if (value instanceof Money money) {
            return MoneyText.write(money);
        } else if (value instanceof Percentage percentage) {
            return PercentageText.write(percentage);
        } else if (value instanceof NameList names) {
            return NameListText.write(names);
        } else if (value instanceof DateList dates) {
            return DateListText.write(dates);
        } else if (value instanceof Person person) {
            return PersonText.write(person);
        } else if (value instanceof Agency agency) {
            return AgencyText.write(agency);
        } else if (value instanceof DataRate rate) {
            return DataRateText.write(rate);
        }
        return value.toString();
    }
}
