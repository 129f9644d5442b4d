package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.Count;
import org.jspecify.annotations.Nullable;

/** {@code 71}, or {@code {"number": 71, "counter": "名", "qualifier": "about"}}. */
final class CountForm extends ObjectOrScalarForm<Count> {
    static final CountForm FORM = new CountForm();

    private final Field number = wholeNumber("number");
    private final Field counter = optionalText("counter");
    private final Field qualifier = qualifier();

    private CountForm() {
        super(ScalarType.WHOLE_NUMBER, Expected.WHOLE_NUMBER);
    }

    @Override
    @Nullable
    Count ofScalar(Scalars scalars) {
        Long whole = scalars.wholeNumber();
        return whole == null ? null : Count.of(whole);
    }

    @Override
    Count ofObject(FlatObject object) {
        return new Count(object.wholeNumber(number), object.optionalText(counter), object.qualifier(qualifier));
    }

    @Override
    boolean isScalar(Count value) {
        return value.counter().isEmpty() && value.qualifier().isEmpty();
    }

    @Override
    void writeScalar(Count value, ValueWriter writer) {
        writer.number(value.number());
    }

    @Override
    void writeFields(Count value, ValueWriter writer) {
        writer.field(number, value.number());
        writer.field(counter, value.counter());
        writer.code(qualifier, value.qualifier());
    }
}
