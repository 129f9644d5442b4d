package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.AnswerKind;

/** The form in JSON of each kind of value. */
final class ValueForms {
    private ValueForms() {}

    /** The form of the values of a kind. The value of a row has the kind of the row. */
    @SuppressWarnings("unchecked") // the builder of a disclosure checks the type of every value
    static ValueForm<Object> of(AnswerKind kind) {
        return (ValueForm<Object>) form(kind);
    }

    private static ValueForm<?> form(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> TextForm.FORM;
            case CONTACT -> ContactPointForm.FORM;
            case DATE -> DateForm.FORM;
            case CORPORATE_NUMBER -> CorporateNumberForm.FORM;
            case POSTAL_ADDRESS -> PostalAddressForm.FORM;
            case URL -> UrlForm.FORM;
            case COUNT -> CountForm.FORM;
            case MONEY, PROFIT -> MoneyForm.FORM;
            case PERCENTAGE, RATIO -> PercentageForm.FORM;
            case LEAD_TIME, DURATION -> TimeSpanForm.FORM;
            case YES_NO, CAN_DISCLOSE -> ChoiceForm.FORM;
            case NAMES -> NameListForm.FORM;
            case DATES -> DateListForm.FORM;
            case PERSON -> PersonForm.FORM;
            case AGENCY -> AgencyForm.FORM;
            case DATA_RATE -> DataRateForm.FORM;
            case FIRE_SUPPRESSION -> FireSuppressionForm.FORM;
        };
    }
}
