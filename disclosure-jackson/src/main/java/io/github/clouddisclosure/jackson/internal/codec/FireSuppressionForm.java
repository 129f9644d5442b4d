package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.FireSuppression;
import org.jspecify.annotations.Nullable;

/** {@code "gas"} or {@code "other"}. */
final class FireSuppressionForm extends ValueForm<FireSuppression> {
    static final FireSuppressionForm FORM = new FireSuppressionForm();

    private FireSuppressionForm() {
        super(ScalarType.TEXT);
    }

    @Override
    LocalizedText expected() {
        return Expected.oneOf(Field.codes(FireSuppression.values()));
    }

    @Override
    @Nullable
    FireSuppression ofScalar(Scalars scalars) {
        return FireSuppression.ofCode(scalars.text()).orElse(null);
    }

    @Override
    void write(FireSuppression value, ValueWriter writer) {
        writer.text(value.code());
    }
}
