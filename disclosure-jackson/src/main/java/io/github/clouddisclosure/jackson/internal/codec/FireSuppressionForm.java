package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.FireSuppression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code "gas"} or {@code "other"}. */
final class FireSuppressionForm extends ValueForm<FireSuppression> {
    static final FireSuppressionForm FORM = new FireSuppressionForm();

    private static final Codes<FireSuppression> CODES = new Codes<>(FireSuppression.class);

    private FireSuppressionForm() {
        super(ScalarType.TEXT);
    }

    @Override
    boolean isWords() {
        return false;
    }

    @Override
    LocalizedText expected() {
        return Expected.oneOf(CODES.words());
    }

    @Override
    @Nullable
    FireSuppression ofScalar(Scalars scalars) {
        return FireSuppression.ofCode(scalars.text()).orElse(null);
    }

    @Override
    Optional<String> meant(String word) {
        return CODES.meant(word);
    }

    @Override
    void write(FireSuppression value, ValueWriter writer) {
        writer.text(value.code());
    }
}
