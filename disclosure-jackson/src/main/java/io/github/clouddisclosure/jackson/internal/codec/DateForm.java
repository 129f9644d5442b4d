package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** {@code "2024-06-12"}, {@code "2024-06"} or {@code "2024"}. */
final class DateForm extends ValueForm<PartialDate> {
    static final DateForm FORM = new DateForm();

    private DateForm() {
        super(ScalarType.TEXT);
    }

    @Override
    LocalizedText expected() {
        return new LocalizedText(
                "日付(\"2024-06-12\"、\"2024-06\" または \"2024\")", "a date (\"2024-06-12\", \"2024-06\" or \"2024\")");
    }

    @Override
    @Nullable
    PartialDate ofScalar(Scalars scalars) {
        return PartialDate.parse(scalars.text()).orElse(null);
    }

    @Override
    void write(PartialDate value, ValueWriter writer) {
        writer.text(value.toString());
    }
}
