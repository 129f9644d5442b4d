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

    /** The value, with a note if there is a remark beside it; empty for the kinds that are words or choices. */
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

    /** The value as the text of a cell. The kind must be that of the value. */
    static String write(AnswerKind kind, Object value) {
        return switch (kind) {
            case DATE -> DateText.write((PartialDate) value);
            case POSTAL_ADDRESS -> AddressText.write((PostalAddress) value);
            case CONTACT -> ContactText.write((ContactPoint) value);
            case COUNT -> CountText.write((Count) value);
            case MONEY, PROFIT -> MoneyText.write((Money) value);
            case PERCENTAGE, RATIO -> PercentageText.write((Percentage) value);
            case LEAD_TIME -> TimeSpanText.writeLeadTime((TimeSpan) value);
            case DURATION -> TimeSpanText.writeDuration((TimeSpan) value);
            case NAMES -> NameListText.write((NameList) value);
            case DATES -> DateListText.write((DateList) value);
            case PERSON -> PersonText.write((Person) value);
            case AGENCY -> AgencyText.write((Agency) value);
            case DATA_RATE -> DataRateText.write((DataRate) value);
            case TEXT, CORPORATE_NUMBER, URL, FIRE_SUPPRESSION, YES_NO, CAN_DISCLOSE -> value.toString();
        };
    }
}
