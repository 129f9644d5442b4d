package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.Url;

/** {@code "https://example.jp/"}. */
final class UrlForm extends ValueForm<Url> {
    static final UrlForm FORM = new UrlForm();

    private UrlForm() {
        super(ScalarType.TEXT);
    }

    @Override
    LocalizedText expected() {
        return Expected.TEXT;
    }

    @Override
    Url ofScalar(Scalars scalars) {
        return new Url(scalars.text());
    }

    @Override
    void write(Url value, ValueWriter writer) {
        writer.text(value.address());
    }
}
