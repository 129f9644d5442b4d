package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.Percentage;

/** {@code 99.90}, or {@code {"percent": 99.9, "qualifier": "at-least", "period": "2023年度"}}. */
final class PercentageForm extends ObjectOrScalarForm<Percentage> {
    static final PercentageForm FORM = new PercentageForm();

    private final Field percent = number("percent");
    private final Field qualifier = qualifier();
    private final Field period = optionalText("period");

    private PercentageForm() {
        super(ScalarType.NUMBER, new LocalizedText("百分率の数値", "a number"));
    }

    @Override
    Percentage ofScalar(Scalars scalars) {
        return Percentage.of(scalars.decimal());
    }

    @Override
    Percentage ofObject(FlatObject object) {
        return new Percentage(object.number(percent), object.qualifier(qualifier), object.optionalText(period));
    }

    @Override
    boolean isScalar(Percentage value) {
        return value.qualifier().isEmpty() && value.period().isEmpty();
    }

    @Override
    void writeScalar(Percentage value, ValueWriter writer) {
        writer.number(value.percent());
    }

    @Override
    void writeFields(Percentage value, ValueWriter writer) {
        writer.field(percent, value.percent());
        writer.code(qualifier, value.qualifier());
        writer.field(period, value.period());
    }
}
