package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.CorporateNumber;

/** {@code "2013201002720"}. */
final class CorporateNumberForm extends ValueForm<CorporateNumber> {
    static final CorporateNumberForm FORM = new CorporateNumberForm();

    private CorporateNumberForm() {
        super(ScalarType.TEXT);
    }

    @Override
    LocalizedText expected() {
        return Expected.TEXT;
    }

    @Override
    CorporateNumber ofScalar(Scalars scalars) {
        return new CorporateNumber(scalars.text());
    }

    @Override
    void write(CorporateNumber value, ValueWriter writer) {
        writer.text(value.digits());
    }
}
