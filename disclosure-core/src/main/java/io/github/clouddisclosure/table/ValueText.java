package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import java.util.Optional;

/** Reads a text as the value that a row, or the detail of a yes, asks for. */
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
            case NAMES -> NamesText.read(text);
            case DATES -> DatesText.read(text);
            case PERSON -> PersonText.read(text);
            case AGENCY -> AgencyText.read(text);
            case DATA_RATE -> DataRateText.read(text);
            case FIRE_SUPPRESSION -> FireSuppressionText.read(text);
            case TEXT, YES_NO, CAN_DISCLOSE -> Optional.empty();
        };
    }
}
