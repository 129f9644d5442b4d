package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;

/** {@code {"number": 72, "unit": "hours", "qualifier": "about"}}. */
final class TimeSpanForm extends ObjectForm<TimeSpan> {
    static final TimeSpanForm FORM = new TimeSpanForm();

    private final Field number = number("number");
    private final Field unit = unit(TimeSpanUnit.class);
    private final Field qualifier = qualifier();

    private TimeSpanForm() {}

    @Override
    TimeSpan ofObject(FlatObject object) {
        return new TimeSpan(
                object.number(number),
                TimeSpanUnit.ofCode(object.text(unit)).orElseThrow(),
                object.qualifier(qualifier));
    }

    @Override
    void writeFields(TimeSpan value, ValueWriter writer) {
        writer.field(number, value.number());
        writer.code(unit, value.unit());
        writer.code(qualifier, value.qualifier());
    }
}
