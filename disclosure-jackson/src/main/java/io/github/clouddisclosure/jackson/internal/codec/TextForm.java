package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;

/** {@code "株式会社例"}. */
final class TextForm extends ValueForm<String> {
    static final TextForm FORM = new TextForm();

    private TextForm() {
        super(ScalarType.TEXT);
    }

    @Override
    LocalizedText expected() {
        return Expected.TEXT;
    }

    @Override
    String ofScalar(Scalars scalars) {
        return scalars.text();
    }

    @Override
    void write(String value, ValueWriter writer) {
        writer.text(value);
    }
}
