package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;

/** {@code {"number": 10, "unit": "Mbps", "qualifier": "at-most"}}. */
final class DataRateForm extends ObjectForm<DataRate> {
    static final DataRateForm FORM = new DataRateForm();

    private final Field number = number("number");
    private final Field unit = unit(DataRateUnit.class);
    private final Field qualifier = qualifier();

    private DataRateForm() {}

    @Override
    DataRate ofObject(FlatObject object) {
        return new DataRate(
                object.number(number),
                DataRateUnit.ofCode(object.text(unit)).orElseThrow(),
                object.qualifier(qualifier));
    }

    @Override
    void writeFields(DataRate value, ValueWriter writer) {
        writer.field(number, value.number());
        writer.code(unit, value.unit());
        writer.code(qualifier, value.qualifier());
    }
}
